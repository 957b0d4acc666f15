// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <atomic>
#include <optional>
#include <system_error>
#include <thread>
#include <type_traits>
#include <utility>
#include <vector>

namespace ventil {

// As many threads as the machine runs at once.
inline int cores()
{
    return std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
}

// What `make` gives for each of the items, in their order, made on so many threads, or as many of them as can be
// started: it must be safe to call at once from all of them, and throw nothing. (Qt Concurrent would wait for ever
// where none can be started.)
template<typename Items, typename Make>
auto sideBySide(const Items &items, const Make &make, int threads = cores())
{
    using Made = std::decay_t<decltype(make(*items.begin()))>;
    const auto count = static_cast<std::size_t>(items.size());
    std::vector<std::optional<Made>> made(count);
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t i = next++; i < count; i = next++)
            made[i].emplace(make(*(items.begin() + static_cast<std::ptrdiff_t>(i))));
    };
    {
        std::vector<std::jthread> others;
        try {
            for (int i = 1; i < std::min(threads, static_cast<int>(count)); ++i)
                others.emplace_back(work);
        } catch (const std::system_error &) { // those that run do the rest
        }
        work();
    }
    std::vector<Made> all;
    all.reserve(count);
    for (std::optional<Made> &one : made)
        all.push_back(*std::move(one));
    return all;
}

} // namespace ventil
