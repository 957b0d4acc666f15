// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <cstring>
#include <type_traits>
#include <vector>

namespace ventil {

// Values in the memory's own form, one behind the other. Writer and reader are called alike, so one function says what
// is kept and in which order.
class ArchiveWriter {
public:
    template<typename... T>
    void operator()(const T &...values)
    {
        (put(values), ...);
    }
    template<typename T, typename Put>
    void each(std::vector<T> &values, Put element)
    {
        put(values.size());
        for (T &value : values)
            element(value);
    }
    const QByteArray &bytes() const { return m_bytes; }

private:
    template<typename T>
    void put(const T &value)
    {
        static_assert(std::is_trivially_copyable_v<T>);
        m_bytes.append(reinterpret_cast<const char *>(&value), sizeof value);
    }
    template<typename T>
    void put(const std::vector<T> &values)
    {
        static_assert(std::has_unique_object_representations_v<T>);
        put(values.size());
        m_bytes.append(reinterpret_cast<const char *>(values.data()),
                       static_cast<qsizetype>(values.size()) * qsizetype(sizeof(T)));
    }
    void put(const QString &text) { put(std::vector<char16_t>(text.utf16(), text.utf16() + text.size())); }

    QByteArray m_bytes;
};

// Reads what a writer has written; the bytes must be whole.
class ArchiveReader {
public:
    explicit ArchiveReader(QByteArrayView bytes) : m_at(bytes.data()) {}

    template<typename... T>
    void operator()(T &...values)
    {
        (get(values), ...);
    }
    template<typename T, typename Get>
    void each(std::vector<T> &values, Get element)
    {
        std::size_t count = 0;
        get(count);
        values.resize(count);
        for (T &value : values)
            element(value);
    }

private:
    void copy(void *to, std::size_t size)
    {
        if (size > 0)
            std::memcpy(to, m_at, size);
        m_at += size;
    }
    template<typename T>
    void get(T &value)
    {
        static_assert(std::is_trivially_copyable_v<T>);
        copy(&value, sizeof value);
    }
    template<typename T>
    void get(std::vector<T> &values)
    {
        std::size_t count = 0;
        get(count);
        values.resize(count);
        copy(values.data(), count * sizeof(T));
    }
    void get(QString &text)
    {
        std::vector<char16_t> letters;
        get(letters);
        text = QString::fromUtf16(letters.data(), static_cast<qsizetype>(letters.size()));
    }

    const char *m_at;
};

} // namespace ventil
