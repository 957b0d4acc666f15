// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/acts/compiled_file.h"
#include "core/acts/detector_data.h"
#include "core/acts/pattern_compiler.h"
#include "core/yaml/fields.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace ventil {

using namespace Qt::StringLiterals;

namespace {

// Negation switches these off only where a pattern says so: they are negative by nature.
constexpr bool blocksByDefault(Act act)
{
    return !isWarnedAgainst(act) && act != Act::Refusal;
}

class Loader {
public:
    Loader(const QString &folder, const QString &compiled)
        : m_folder(folder), m_isCompiled(readCompiled(compiled, folder, *m_data)), m_compiler(m_data->writing)
    {}

    DetectorLoad run()
    {
        readLanguage();
        m_data->facts = loadFactWords(m_folder + u"/facts.yaml"_s, m_data->writing, m_diagnostics);
        if (m_diagnostics.empty() && !m_isCompiled)
            for (const QString &name : actFiles())
                readActFile(m_folder + u'/' + name);
        DetectorLoad load;
        if (m_diagnostics.empty())
            load.loaded.detector = finish();
        load.loaded.diagnostics = std::move(m_diagnostics);
        load.examples = std::move(m_examples);
        return load;
    }

private:
    QStringList actFiles() const
    {
        QStringList names = QDir(m_folder).entryList({u"*.yaml"_s}, QDir::Files, QDir::Name);
        names.removeAll(u"language.yaml"_s);
        names.removeAll(u"facts.yaml"_s);
        return names;
    }

    void report(const QString &file, const Position &position, const QString &code, const QString &message)
    {
        m_diagnostics.push_back({file, position, code, message});
    }

    template<typename Read>
    void withFile(const QString &path, Read read)
    {
        yaml::Parsed parsed = yaml::parseFile(path);
        m_diagnostics.insert(m_diagnostics.end(), parsed.diagnostics.begin(), parsed.diagnostics.end());
        if (!parsed.root)
            return;
        yaml::Fields fields(*parsed.root, path, m_diagnostics);
        read(fields);
    }

    void readLanguage()
    {
        withFile(m_folder + u"/language.yaml"_s, [this](yaml::Fields &fields) {
            Writing &writing = m_data->writing;
            m_data->language = fields.requireText(u"language"_s);
            m_data->name = fields.requireText(u"name"_s);
            writing.characters = fields.oneOf(u"script"_s, {u"words"_s, u"characters"_s}, u"words"_s) == u"characters";
            writing.folding.diacriticsOptional =
                fields.oneOf(u"diacritics"_s, {u"required"_s, u"optional"_s}, u"required"_s) == u"optional";
            readLetters(fields, u"fold"_s, writing.folding.same);
            readLetters(fields, u"loose"_s, writing.folding.loose);
            readCharacterTable(writing.folding);
            for (const QString &word : fields.texts(u"clause_words"_s))
                writing.clauseWords.insert(writing.folding.folded(word));
            for (const QString &word : fields.texts(u"question_words"_s))
                if (const QString folded = writing.folding.folded(word); folded.endsWith(u'*'))
                    writing.questionBeginnings.append(folded.chopped(1));
                else
                    writing.questionWords.insert(folded);
            for (const QString &word : fields.texts(u"question_endings"_s))
                writing.questionEndings.insert(writing.folding.folded(word));
            fields.eachEntry(u"numbers"_s, [&](const yaml::Entry &entry) {
                if (const auto value = yaml::toInteger(entry.value.text))
                    writing.numbers.insert(writing.folding.folded(entry.key), *value);
                else
                    fields.report(entry.value.position, u"V113"_s, u"a number word needs a whole number"_s);
            });
            for (const QString &word : fields.texts(u"stop_words"_s))
                m_data->stopWords.insert(writing.folding.folded(word));
            for (const QString &word : fields.texts(u"abbreviations"_s))
                m_data->abbreviations.insert(writing.folding.folded(word));
            m_data->negationWindow = fields.integer(u"negation_window"_s, 2, 0, 6);
            if (fields.has(u"classes"_s) && !m_isCompiled)
                readClasses(fields);
            if (fields.has(u"negators"_s) && !m_isCompiled)
                m_data->negators = program(fields, u"negators"_s);
        });
    }

    void readLetters(yaml::Fields &fields, const QString &key, QHash<char32_t, char32_t> &into)
    {
        fields.eachEntry(key, [&](const yaml::Entry &entry) {
            const auto from = entry.key.toUcs4();
            const auto to = entry.value.text.toUcs4();
            if (from.size() != 1 || to.size() != 1)
                return fields.report(entry.keyPosition, u"V113"_s, u"\"%1\" maps one letter to one letter"_s.arg(key));
            into.insert(from.front(), to.front());
        });
    }

    // characters.txt beside language.yaml, if there is one: two characters a line, the variant and what it counts as.
    void readCharacterTable(Folding &folding)
    {
        QFile file(m_folder + u"/characters.txt"_s);
        if (!file.open(QIODevice::ReadOnly))
            return;
        const QString text = QString::fromUtf8(file.readAll());
        int line = 0;
        for (QStringView row : QStringView(text).split(u'\n')) {
            ++line;
            if (row.isEmpty() || row.startsWith(u'#'))
                continue;
            const auto pair = row.toUcs4();
            if (pair.size() != 2)
                report(file.fileName(), {line, 1}, u"V113"_s,
                       u"a line holds two characters: the variant and what it counts as"_s);
            else
                folding.same.insert(pair[0], pair[1]);
        }
    }

    void readClasses(yaml::Fields &fields)
    {
        QMap<QString, QStringList> classes;
        fields.eachEntry(u"classes"_s, [&](const yaml::Entry &entry) {
            QStringList words;
            for (const yaml::Node &item : entry.value.items)
                words.append(item.text);
            if (words.isEmpty())
                fields.report(entry.value.position, u"V113"_s, u"the word list \"%1\" is empty"_s.arg(entry.key));
            classes.insert(entry.key, words);
        });
        m_compiler.setClasses(classes);
        for (auto it = classes.constBegin(); it != classes.constEnd(); ++it)
            if (const auto compiled = m_compiler.compile({u'@' + it.key()}); !compiled)
                fields.report(fields.node(u"classes"_s)->find(it.key())->position, u"V401"_s, compiled.error().message);
    }

    struct Texts {
        QStringList texts;
        std::vector<Position> positions;
    };

    static Texts patternsOf(yaml::Fields &fields, const QString &key)
    {
        Texts patterns;
        fields.each(key, [&](const yaml::Node &item) {
            if (!item.isScalar() || item.isNull())
                return fields.report(item.position, u"V113"_s, u"\"%1\" holds patterns in quotes"_s.arg(key));
            patterns.texts.append(item.text);
            patterns.positions.push_back(item.position);
        });
        return patterns;
    }

    // Faults are told for each pattern.
    void reportFaults(yaml::Fields &fields, const Texts &patterns)
    {
        for (qsizetype i = 0; i < patterns.texts.size(); ++i)
            if (const auto one = m_compiler.compile({patterns.texts[i]}); !one)
                fields.report(patterns.positions[static_cast<std::size_t>(i)], u"V401"_s, one.error().message);
    }

    Program program(yaml::Fields &fields, const QString &key)
    {
        const Texts patterns = patternsOf(fields, key);
        if (patterns.texts.isEmpty())
            return {};
        if (const auto all = m_compiler.compile(patterns.texts))
            return *all;
        reportFaults(fields, patterns);
        return {};
    }

    PatternLines lines(yaml::Fields &fields, const QString &key)
    {
        const Texts patterns = patternsOf(fields, key);
        if (!patterns.texts.isEmpty())
            if (const auto all = m_compiler.compileLines(patterns.texts))
                return *all;
        reportFaults(fields, patterns);
        return {};
    }

    ActSet acts(yaml::Fields &fields, const QString &key)
    {
        ActSet set;
        fields.each(key, [&](const yaml::Node &item) {
            if (const auto act = actFromId(item.text))
                set.insert(*act);
            else
                fields.report(item.position, u"V202"_s, u"\"%1\" is not one of the 40 acts"_s.arg(item.text));
        });
        return set;
    }

    // What switches all patterns of a file off.
    struct FileUnless {
        QStringList patterns;
        Program program;
        ActSet unlessActs;
    };

    Program unless(yaml::Fields &fields, const FileUnless &file)
    {
        const Program own = program(fields, u"unless"_s);
        if (file.patterns.isEmpty() || own.isEmpty())
            return own.isEmpty() ? file.program : own;
        const auto both = m_compiler.compile(file.patterns + fields.texts(u"unless"_s));
        return both ? *both : own;
    }

    void readActFile(const QString &path)
    {
        withFile(path, [&](yaml::Fields &fields) {
            const QString id = fields.requireText(u"act"_s);
            const auto act = actFromId(id);
            if (!act || id != QFileInfo(path).completeBaseName()) {
                fields.report(
                    {1, 1}, u"V202"_s,
                    u"\"%1\" must be the file's name and one of the 40 acts%2"_s.arg(id, didYouMean(id, actIds())));
            }
            const FileUnless file{fields.texts(u"unless"_s), program(fields, u"unless"_s),
                                  acts(fields, u"unless_act_in_sentence"_s)};
            QStringList ids;
            fields.each(u"patterns"_s, [&](const yaml::Node &node) {
                yaml::Fields pattern(node, path, m_diagnostics);
                readPattern(pattern, node, act.value_or(Act::Apology), file, ids);
            });
        });
    }

    void readPattern(yaml::Fields &fields, const yaml::Node &node, Act act, const FileUnless &file, QStringList &ids)
    {
        ActPattern pattern;
        const QString id = fields.requireText(u"id"_s);
        if (ids.contains(id))
            fields.report(node.position, u"V204"_s, u"the id \"%1\" is used twice in this file"_s.arg(id));
        ids.append(id);
        pattern.id = actId(act) + u'/' + id;
        pattern.act = act;
        pattern.certainty = fields.oneOf(u"certainty"_s, {u"found"_s, u"probable"_s}, u"found"_s) == u"found"
                                ? Certainty::Found
                                : Certainty::Probable;
        if (pattern.certainty == Certainty::Probable && isWarnedAgainst(act))
            fields.report(node.position, u"V407"_s,
                          u"an act the documents warn against is never asserted as probable"_s);
        pattern.negationBlocks = fields.oneOf(u"negation"_s, {u"block"_s, u"ignore"_s},
                                              blocksByDefault(act) ? u"block"_s : u"ignore"_s) == u"block";
        if (fields.has(u"question"_s))
            pattern.question = fields.boolean(u"question"_s);
        pattern.whole = fields.boolean(u"whole"_s);
        pattern.unlessActs = acts(fields, u"unless_act"_s);
        pattern.unlessActsInSentence = file.unlessActs;
        pattern.any = lines(fields, u"any"_s);
        if (pattern.any.isEmpty())
            fields.report(node.position, u"V116"_s,
                          u"the pattern \"%1\" needs at least one line under \"any\""_s.arg(id));
        pattern.unless = unless(fields, file);
        pattern.without = program(fields, u"without"_s);
        readExamples(fields, node, pattern);
        m_data->patterns.push_back(std::move(pattern));
    }

    void readExamples(yaml::Fields &fields, const yaml::Node &node, const ActPattern &pattern)
    {
        int hits = 0;
        int misses = 0;
        const auto read = [&](const QString &key, bool isHit, int &count) {
            fields.each(key, [&](const yaml::Node &item) {
                ++count;
                m_examples.push_back({pattern.act, pattern.id, item.text, isHit, fields.file(), item.position});
            });
        };
        read(u"hits"_s, true, hits);
        read(u"misses"_s, false, misses);
        if (hits < 2 || misses < 1)
            fields.report(node.position, u"V401"_s, u"\"%1\" needs at least two hits and one miss"_s.arg(pattern.id));
    }

    // It may begin with a number or with any word at all. Where several patterns find the same, such a one is the
    // reason that is told.
    bool isOpen(const ActPattern &pattern) const
    {
        const WordSets &sets = m_data->tables.sets;
        const auto lines = m_data->tables.lines.begin();
        return std::any_of(lines + pattern.any.first, lines + pattern.any.end, [&sets](const PatternLine &line) {
            const int begins = line.program.begins;
            return begins == anything || sets.contains(begins, symbol::number) ||
                   sets.contains(begins, symbol::clockTime);
        });
    }

    Detector finish()
    {
        if (!m_isCompiled)
            indexPatterns();
        return DetectorLoad::wrap(m_data);
    }

    void indexPatterns()
    {
        m_data->symbols = m_compiler.symbols.table();
        m_data->tables = std::move(m_compiler.tables);
        std::stable_partition(m_data->patterns.begin(), m_data->patterns.end(),
                              [this](const ActPattern &pattern) { return isOpen(pattern); });
        std::vector<PatternLines> patterns;
        for (const ActPattern &pattern : m_data->patterns)
            patterns.push_back(pattern.any);
        m_data->index = PatternIndex(patterns, m_data->tables, m_data->symbols.size);
    }

    QString m_folder;
    std::shared_ptr<Detector::Data> m_data = std::make_shared<Detector::Data>();
    bool m_isCompiled;
    PatternCompiler m_compiler;
    Diagnostics m_diagnostics;
    std::vector<ActExample> m_examples;
};

} // namespace

Detector DetectorLoad::wrap(std::shared_ptr<const Detector::Data> data)
{
    Detector detector;
    detector.m_data = std::move(data);
    return detector;
}

DetectorLoad DetectorLoad::from(const QString &folder, const QString &compiled)
{
    return Loader(folder, compiled).run();
}

LoadedDetector loadDetector(const QString &folder, const QString &compiled)
{
    return DetectorLoad::from(folder, compiled).loaded;
}

Diagnostics compileDetector(const QString &folder, const QString &compiled)
{
    const LoadedDetector loaded = loadDetector(folder);
    if (!loaded.detector)
        return loaded.diagnostics;
    const QByteArray bytes = compiledBytes(DetectorLoad::data(*loaded.detector), folder);
    QSaveFile file(compiled);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return {{compiled, {1, 1}, u"V100"_s, file.errorString()}};
}

} // namespace ventil
