# SPDX-FileCopyrightText: The Ventil authors
# SPDX-License-Identifier: Apache-2.0
"""What is wrong in a file of translations: what is unfinished or empty, and placeholders or forms that are not the source's."""
import re
import xml.etree.ElementTree as ElementTree

FORMS = {"en": 2, "et": 2, "pl": 3, "ru": 3, "sk": 3, "zh_CN": 1}


def faults_of(message, context, forms):
    source = message.findtext("source")
    translation = message.find("translation")
    where = f"{context}: “{source}”"
    if translation.get("type"):
        yield f"{where} is {translation.get('type')}"
    texts = [form.text or "" for form in translation.findall("numerusform")]
    if message.get("numerus") and len(texts) != forms:
        yield f"{where} has {len(texts)} forms, not {forms}"
    for text in texts or [translation.text or ""]:
        if not text.strip():
            yield f"{where} has an empty translation"
        if set(re.findall(r"%\d", text)) != set(re.findall(r"%\d", source)):
            yield f"{where} has other placeholders: “{text}”"


def faults_in(path, language):
    """How many texts there are, and the faults of all of them."""
    messages, faults = 0, []
    for context in ElementTree.parse(path).getroot().findall("context"):
        for message in context.findall("message"):
            messages += 1
            faults += [f"{path.name}: {fault}" for fault in faults_of(message, context.findtext("name"), FORMS[language])]
    return messages, faults
