// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
//
// ventil-print FILE: an HTML page from standard input as a PDF of A4 pages. Apart from ventil-cli, which needs no
// fonts.
#include <QFile>
#include <QGuiApplication>
#include <QPageSize>
#include <QPdfWriter>
#include <QTextDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

// A page fetches nothing: what it names stays out.
class ClosedDocument : public QTextDocument {
protected:
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

} // namespace

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    QFile input;
    if (arguments.size() != 2 || !input.open(stdin, QIODevice::ReadOnly)) {
        std::fputs("usage: ventil-print FILE < PAGE.html\n", stderr);
        return 2;
    }
    QFile file(arguments.at(1));
    if (!file.open(QIODevice::WriteOnly)) {
        std::fprintf(stderr, "%s: %s\n", qPrintable(file.fileName()), qPrintable(file.errorString()));
        return 1;
    }
    QPdfWriter writer(&file);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({}); // the document leaves two centimetres itself
    writer.setCreator(u"Ventil"_s);
    ClosedDocument document;
    document.setDefaultFont(QFont(u"Noto Sans"_s, 10));
    document.setHtml(QString::fromUtf8(input.readAll()));
    document.print(&writer);
    return file.error() == QFileDevice::NoError ? 0 : 1;
}
