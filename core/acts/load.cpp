// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/acts/company.h"
#include "core/acts/compiled_file.h"
#include "core/acts/detector_data.h"
#include "core/acts/pattern_compiler.h"
#include "core/acts/pattern_reader.h"
#include "core/yaml/fields.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace ventil {

using namespace Qt::StringLiterals;

namespace {

class Loader {
public:
    Loader(const QString &folder, const QString &compiled, const QString &company)
        : m_folder(folder),
          m_isCompiled(readCompiled(compiled, folder, *m_data)),
          m_compiler(m_data->writing),
          m_reader(m_compiler)
    {
        if (!m_isCompiled && !company.isEmpty())
            m_company = readCompany(company, m_companyFaults);
    }

    DetectorLoad run()
    {
        readLanguage();
        m_data->facts = loadFactWords(m_folder + u"/facts.yaml"_s, m_data->writing, m_diagnostics);
        if (m_diagnostics.empty() && !m_isCompiled)
            for (const QString &name : actFiles())
                readActFile(m_folder + u'/' + name);
        DetectorLoad load;
        if (m_diagnostics.empty() && m_company)
            addCompanyPatterns(*m_company, m_reader, *m_data, load.houseExamples, m_companyFaults);
        if (m_diagnostics.empty())
            load.loaded.detector = finish();
        load.loaded.diagnostics = std::move(m_diagnostics);
        load.examples = std::move(m_reader.examples);
        return load;
    }

    const Diagnostics &companyFaults() const { return m_companyFaults; }

private:
    QStringList actFiles() const
    {
        QStringList names = QDir(m_folder).entryList({u"*.yaml"_s}, QDir::Files, QDir::Name);
        names.removeAll(u"language.yaml"_s);
        names.removeAll(u"facts.yaml"_s);
        names.removeAll(u"company.yaml"_s);
        return names;
    }

    void report(const QString &file, const Position &position, const QString &code, const Message &message)
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
                    fields.report(entry.value.position, u"V113"_s, Message::tr("a number word needs a whole number"));
            });
            for (const QString &word : fields.texts(u"stop_words"_s))
                m_data->stopWords.insert(writing.folding.folded(word));
            for (const QString &letters : fields.texts(u"foreign_letters"_s))
                m_data->foreignLetters.append(writing.folding.folded(letters));
            for (const QString &word : fields.texts(u"foreign_words"_s))
                m_data->foreignWords.insert(writing.folding.loosened(writing.folding.folded(word)));
            for (const QString &word : fields.texts(u"abbreviations"_s))
                m_data->abbreviations.insert(writing.folding.folded(word));
            m_data->negationWindow = fields.integer(u"negation_window"_s, 2, 0, 6);
            if ((fields.has(u"classes"_s) || m_company) && !m_isCompiled)
                readClasses(fields);
            if (fields.has(u"negators"_s) && !m_isCompiled)
                m_data->negators = m_reader.program(fields, u"negators"_s);
        });
    }

    void readLetters(yaml::Fields &fields, const QString &key, LetterMap &into)
    {
        fields.eachEntry(key, [&](const yaml::Entry &entry) {
            const auto from = entry.key.toUcs4();
            const auto to = entry.value.text.toUcs4();
            if (from.size() != 1 || to.size() != 1)
                return fields.report(entry.keyPosition, u"V113"_s,
                                     Message::tr("\"%1\" maps one letter to one letter").arg(key));
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
                       Message::tr("a line holds two characters: the variant and what it counts as"));
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
                fields.report(entry.value.position, u"V113"_s,
                              Message::tr("the word list \"%1\" is empty").arg(entry.key));
            classes.insert(entry.key, words);
        });
        const QStringList shipped = classes.keys();
        if (m_company)
            addCompanyWords(*m_company, classes, m_companyFaults);
        m_compiler.setClasses(classes);
        if (m_company)
            checkCompanyWords();
        for (const QString &name : shipped)
            if (const auto compiled = m_compiler.compile({u'@' + name}); !compiled)
                fields.report(fields.node(u"classes"_s)->find(name)->position, u"V401"_s, compiled.error().message);
    }

    void checkCompanyWords()
    {
        for (const CompanyFile::Words &words : m_company->words)
            if (const auto compiled = m_compiler.compile(words.items); !compiled)
                m_companyFaults.push_back({m_company->path, words.position, u"V401"_s, compiled.error().message});
    }

    void readActFile(const QString &path)
    {
        withFile(path, [&](yaml::Fields &fields) {
            const QString id = fields.requireText(u"act"_s);
            const auto act = actFromId(id);
            if (!act || id != QFileInfo(path).completeBaseName()) {
                fields.report({1, 1}, u"V202"_s,
                              didYouMean(Message::tr("\"%1\" must be the file's name and one of the 40 acts").arg(id),
                                         id, actIds()));
            }
            const PatternReader::FileUnless file = m_reader.fileUnless(fields);
            fields.each(u"patterns"_s, [&](const yaml::Node &node) {
                yaml::Fields pattern(node, path, m_diagnostics);
                m_data->patterns.push_back(m_reader.pattern(pattern, node, id, act.value_or(Act::Apology), file));
            });
        });
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
        sortNeeds(m_data->tables, m_data->symbols.size);
        std::vector<PatternLines> patterns;
        std::vector<PatternLines> switches;
        for (const ActPattern &pattern : m_data->patterns) {
            patterns.push_back(pattern.any);
            switches.insert(switches.end(), {pattern.unlessOfFile, pattern.unless, pattern.without});
        }
        m_data->index = PatternIndex(patterns, switches, m_data->tables, m_data->symbols.size);
    }

    QString m_folder;
    std::shared_ptr<Detector::Data> m_data = std::make_shared<Detector::Data>();
    bool m_isCompiled;
    PatternCompiler m_compiler;
    PatternReader m_reader;
    Diagnostics m_diagnostics;
    std::optional<CompanyFile> m_company;
    Diagnostics m_companyFaults;
};

} // namespace

Detector DetectorLoad::wrap(std::shared_ptr<const Detector::Data> data)
{
    Detector detector;
    detector.m_data = std::move(data);
    return detector;
}

// A company's file with faults is left out wholly: what it says may hang together.
static DetectorLoad load(const QString &folder, const QString &compiled, const QString &company)
{
    Loader loader(folder, compiled, company);
    DetectorLoad whole = loader.run();
    if (loader.companyFaults().empty())
        return whole;
    DetectorLoad shipped = Loader(folder, {}, {}).run();
    Diagnostics &faults = shipped.loaded.diagnostics;
    faults.insert(faults.end(), loader.companyFaults().begin(), loader.companyFaults().end());
    return shipped;
}

DetectorLoad DetectorLoad::from(const QString &folder, const QString &compiled)
{
    const QString company = companyFile(folder);
    return load(folder, compiled, QFileInfo::exists(company) ? company : QString());
}

DetectorLoad DetectorLoad::withCompany(const QString &folder, const QString &company)
{
    return load(folder, {}, company);
}

LoadedDetector loadDetector(const QString &folder, const QString &compiled)
{
    return DetectorLoad::from(folder, compiled).loaded;
}

LoadedDetector loadDetectorWithCompany(const QString &folder, const QString &company)
{
    return DetectorLoad::withCompany(folder, company).loaded;
}

Diagnostics compileDetector(const QString &folder, const QString &compiled)
{
    const LoadedDetector loaded = loadDetector(folder);
    if (!loaded.diagnostics.empty())
        return loaded.diagnostics;
    const QByteArray bytes = compiledBytes(DetectorLoad::data(*loaded.detector), folder);
    QSaveFile file(compiled);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return {{compiled, {1, 1}, u"V100"_s, Message::tr("the file cannot be written: %1").arg(file.errorString())}};
}

} // namespace ventil
