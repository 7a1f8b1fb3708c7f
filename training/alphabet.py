"""The letters that a net knows: its codes for them, and its own dictionary.

Source: `UNICHARSET::load_from_file` and `UnicharCompress::DeSerialize` of Tesseract 5.3.
"""

import re
import shutil
import struct
import subprocess
import tempfile
from pathlib import Path

from ocr.traineddata import CODES, LETTERS, WORDS, component

_VOWEL_SIGNS = re.compile("[\u064b-\u0652]")
_HEAD = struct.Struct("<bI")


def codes_of(file: bytes) -> dict[str, int]:
    """Return the code of every single letter that the language's file knows; letters of several codes are left out."""
    count, *rows = component(file, LETTERS).decode("utf-8").split("\n")
    letters = [row.split(" ")[0] for row in rows[: int(count)]]
    packed, at, codes = component(file, CODES), 4, {}
    for letter in letters:
        _, length = _HEAD.unpack_from(packed, at)
        at += _HEAD.size
        if length == 1:
            codes[" " if letter == "NULL" else letter] = struct.unpack_from("<i", packed, at)[0]
        at += 4 * length
    return {letter: code for letter, code in codes.items() if len(letter) == 1}


def words_of(file: bytes) -> list[str]:
    """Return the words of the language's own dictionary, without those that carry vowel signs.

    Raises:
        FileNotFoundError: `dawg2wordlist`, of Debian's `tesseract-ocr`, is not installed.
    """
    tool = shutil.which("dawg2wordlist")
    if tool is None:
        raise FileNotFoundError("dawg2wordlist")
    with tempfile.TemporaryDirectory() as folder:
        letters, packed, words = (Path(folder) / name for name in ("letters", "packed", "words"))
        letters.write_bytes(component(file, LETTERS))
        packed.write_bytes(component(file, WORDS))
        subprocess.run([tool, str(letters), str(packed), str(words)], check=True, capture_output=True)
        told = words.read_text("utf-8").split("\n")
    return [word for word in told if word and not _VOWEL_SIGNS.search(word)]
