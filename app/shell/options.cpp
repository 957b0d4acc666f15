// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/shell/options.h"

#include "app/model/preferences.h"

#include <QCommandLineParser>

namespace ventil {
using namespace Qt::StringLiterals;

ReadOptions readOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"A role-play trainer for talks with difficult customers."_s);
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption data{u"data"_s, u"Folder with resources/ and scenarios/."_s, u"FOLDER"_s};
    const QCommandLineOption store{u"store"_s, u"File that keeps the talks."_s, u"FILE"_s};
    const QCommandLineOption language{u"language"_s, u"Language of the window: en, et, pl, ru, sk, zh_CN."_s,
                                      u"CODE"_s};
    const QCommandLineOption theme{u"theme"_s, u"light or dark."_s, u"NAME"_s};
    const QCommandLineOption scale{u"scale"_s, u"Size of the text, 1 being the usual one."_s, u"FACTOR"_s};
    const QCommandLineOption demo{u"demo"_s, u"Always the same time and chance; nothing is kept."_s};
    const QCommandLineOption firstFrame{u"exit-after-first-frame"_s, u"End once the window is drawn."_s};
    parser.addOptions({data, store, language, theme, scale, demo, firstFrame});

    if (!parser.parse(arguments))
        return {{}, parser.errorText() + u"\nTry --help."_s, 2};
    if (parser.isSet(help))
        return {{}, parser.helpText(), 0};
    if (parser.isSet(version))
        return {{}, u"ventil "_s + QCoreApplication::applicationVersion(), 0};

    Options options{parser.value(data), parser.value(store),     parser.value(language), parser.value(theme), 0,
                    parser.isSet(demo), parser.isSet(firstFrame)};
    if (!options.theme.isEmpty() && options.theme != "light"_L1 && options.theme != "dark"_L1)
        return {{}, u"--theme is light or dark, not “%1”."_s.arg(options.theme), 2};
    if (!options.language.isEmpty() && !interfaceLanguages().contains(options.language))
        return {{}, u"--language is one of %1."_s.arg(interfaceLanguages().join(u", "_s)), 2};
    if (parser.isSet(scale)) {
        bool isNumber = false;
        options.scale = parser.value(scale).toDouble(&isNumber);
        if (!isNumber || options.scale < 0.8 || options.scale > 2)
            return {{}, u"--scale is a number from 0.8 to 2, not “%1”."_s.arg(parser.value(scale)), 2};
    }
    return {options, {}, 0};
}

} // namespace ventil
