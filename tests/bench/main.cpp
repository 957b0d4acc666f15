// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>

#include <benchmark/benchmark.h>

void registerActBenchmarks();

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    registerActBenchmarks();
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
