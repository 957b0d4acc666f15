// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/shell/offline.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace ventil {
namespace {

class Refusal : public QNetworkReply {
public:
    Refusal(const QNetworkRequest &request, QNetworkAccessManager::Operation operation, QObject *parent)
        : QNetworkReply(parent)
    {
        setRequest(request);
        setUrl(request.url());
        setOperation(operation);
        setError(ContentAccessDenied, QStringLiteral("Ventil works offline."));
        setFinished(true);
        QMetaObject::invokeMethod(this, &QNetworkReply::finished, Qt::QueuedConnection);
    }
    void abort() override {}

protected:
    qint64 readData(char *, qint64) override { return -1; }
};

class NoNetwork : public QNetworkAccessManager {
public:
    using QNetworkAccessManager::QNetworkAccessManager;

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *) override
    {
        return new Refusal(request, operation, this);
    }
};

} // namespace

QNetworkAccessManager *Offline::create(QObject *parent)
{
    return new NoNetwork(parent);
}

} // namespace ventil
