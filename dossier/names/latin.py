"""Latin letters: the parts of a Moroccan name in French spelling, and what is heard of each.

Source: research/documents.md §9.2. Particles are joined to what follows them, articles are noted and taken off.
"""

import re
import unicodedata
from functools import lru_cache

_ARTICLES = frozenset(
    {"EL", "AL", "UL", "L", "ES", "ER", "EN", "ET", "ED", "EZ", "ECH", "ESH", "AS", "AR", "AN", "AT", "AD", "AZ",
     "ACH", "ASH"}
)  # fmt: skip
_JOINING = {
    "BEN": "BEN", "BN": "BEN", "IBN": "BEN", "BIN": "BEN", "BNOU": "BEN", "BEL": "BEN", "BENT": "BENT", "BINT": "BENT",
    "BNT": "BENT", "OULD": "OULD", "OUALD": "OULD", "WLD": "OULD", "WALD": "OULD", "OULED": "OULD", "OULAD": "OULAD",
    "AOULAD": "OULAD", "AIT": "AIT", "AYT": "AIT", "NAIT": "AIT", "OU": "OU", "ABOU": "BOU", "ABU": "BOU",
    "BOU": "BOU", "BU": "BOU", "ABI": "BOU",
}  # fmt: skip
_SERVANT = re.compile(r"ABD(EL|UL|OUL|AL|E[RSNTDZ]|ECH)?")
_SERVANT_MIN = 5
_DOUBLED = re.compile(r"([^AEIOUY])\1+")
_SCHWA = re.compile(r"(?<=[^AEIOUY])E(?=[^AEIOUY])")
_BREATH = re.compile("[DT]H")
_DIPHTHONG = re.compile("[AE]+[IY]")
_SOFT_G = re.compile(r"G(?=[EIY])")
_FAITH = re.compile(r"[EAOU]?D{1,2}([IY]|EE)NE?")

_OPEN = "E"
# In this order: what a French-speaking registrar writes, and what it stands for.
_SOUNDS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"TCH|SCH|SH|CH", "$"),
        (r"KH", "X"),
        (r"GH|^RH|(?<=^BEL)RH", "%"),
        (r"PH", "F"),
        (r"DH", "D"),
        (r"TH", "T"),
        (r"DJ", "J"),
        (r"G(?=[EIY])", "J"),
        (r"GU(?=[EIY])", "G"),
        (r"OU|OO|W|O", "U"),
        (r"EE|Y", "I"),
        (r"[AE]+I", "I"),
        (r"Q|C(?![EI])", "K"),
        (r"C", "S"),
        (r"(.)\1+", r"\1"),
        (r"(?<=[AEIU])H$", ""),
        (r"(?<=[^AEU])E$", ""),
        (_OPEN, "A"),
        (r"(.)\1+", r"\1"),
    )
)


def raw_words(name: str) -> tuple[str, ...]:
    """Return the words in capitals without accents; an apostrophe joins, but for the article's, other marks part."""
    plain = unicodedata.normalize("NFKD", name)
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter)).upper().replace("Œ", "OE")
    plain = re.sub(r"\bL['’`´ʼ‘](?=[A-Z])", "L ", plain)
    plain = re.sub(r"(?<=[A-Z])['’`´ʼʿʾ‘](?=[A-Z])", "", plain)
    return tuple(re.findall(r"[A-Z]+", plain))


@lru_cache(maxsize=4096)
def parts(name: str) -> tuple[tuple[str, bool], ...]:
    """Return the parts of a name in capitals: particles joined on, articles off; and whether an article stood there."""
    words = raw_words(name)
    joined: list[tuple[str, bool]] = []
    at = 0
    while at < len(words):
        part, article, at = _part(words, at)
        if joined and len(joined[-1][0]) > 2 and _FAITH.fullmatch(part):
            joined[-1] = (_faith(joined[-1][0] + "DINE"), joined[-1][1])
        else:
            joined.append((part, article))
    return tuple(joined)


def is_child_of(word: str) -> bool:
    """Say whether the word begins the name of an ancestor (`ben`, `bent`)."""
    return _JOINING.get(word) in ("BEN", "BENT") and word != "BEL"


@lru_cache(maxsize=8192)
def sound(part: str) -> str:
    """Return what is heard: vowels and consonants that registrars write in several ways are one sign each."""
    # `ABDHAMID` holds no `DH`.
    before = "ABD" if part.startswith("ABD") and len(part) > _SERVANT_MIN else ""
    part = part[len(before) :]
    for pattern, sign in _SOUNDS:
        part = pattern.sub(sign, part)
    return before + part


@lru_cache(maxsize=8192)
def breaths(part: str) -> int:
    """Return how many consonants are written with a breath (`DH`, `TH`): another letter in Arabic, as a rule."""
    return len(_BREATH.findall(part))


@lru_cache(maxsize=8192)
def diphthongs(part: str) -> int:
    """Return how often `ai` is written in any way, which is another vowel than `i`."""
    return len(_DIPHTHONG.findall(part))


@lru_cache(maxsize=8192)
def open_sound(part: str) -> str:
    """Return what is heard where `E` is another vowel than `A`."""
    for pattern, sign in _SOUNDS:
        part = part if pattern.pattern == _OPEN else pattern.sub(sign, part)
    return part


@lru_cache(maxsize=8192)
def sounds(part: str) -> frozenset[str]:
    """Return what may be heard: a fused article, `RH` for غ within a word."""
    heard = {
        sound(part), sound(part.replace("RH", "GH")), sound(_SOFT_G.sub("GU", part)), sound(_SCHWA.sub("", part)),
    }  # fmt: skip
    if (part.startswith("L") and len(part) > 4) or re.match(r"E[STRNDZ][AEIOUY].{2}", part):
        heard.add(sound(part[1:]))
    if re.match(r"A([STRNDZ])\1.{3}", part):
        heard.add(sound(part[2:]))
    if re.match(r"ACH.{4}", part):
        heard.add(sound(part[1:]))
    if part.startswith("OUALD"):
        heard.add(sound("OULD" + part[5:]))
    return frozenset(heard)


def _part(words: tuple[str, ...], at: int) -> tuple[str, bool, int]:
    """Return the part that begins at a word, whether with an article, and where the next begins."""
    word, last = words[at], at + 1 == len(words)
    if not last and _is_article(word, words[at + 1]):
        part, _, after = _part(words, at + 1)
        return part, True, after
    if not last and (word in _JOINING or (at and word == "B")):
        part, _, after = _part(words, at + 1)
        return _JOINING.get(word, "BEN") + part, False, after
    if not last and _SERVANT.fullmatch(word):
        part, _, after = _part(words, at + 1)
        # `Abd Ellah`, `Abdel Latif`: the article may have gone with the word or stand apart.
        return _servant_of("ABD" + ("" if part.startswith("E") else "EL") + part), False, after
    if word.startswith("ABD"):
        return _servant_of(word), False, at + 1
    for joining in ("BENT", "BENEL", "BEN", "BEL", "BOUL"):
        if word.startswith(joining + "ABD"):
            return ("BEN" if joining != "BOUL" else "BOU") + _servant_of(word[len(joining) :]), False, at + 1
    faith = re.fullmatch(r"(.{2,}?)([EAOU]?DD|E?D)([IY]|EE)NE?", word)
    if faith and not _FAITH.fullmatch(word):
        return _faith(faith[1] + "DINE"), False, at + 1
    bare = _without_article(word)
    return bare, bare != word, at + 1


def _is_article(word: str, follows: str) -> bool:
    # Before another letter than their own they are articles too, but for `AZ EDDINE`.
    return word in _ARTICLES and len(follows) > 1 and not (_FAITH.fullmatch(follows) and word != "ED")


def _faith(part: str) -> str:
    return _DOUBLED.sub(r"\1", part)


def _servant_of(word: str) -> str:
    """Abdelkader, Abd El Kader, Abdul-Qadir: `ABD` and what follows, without article and doubling."""
    rest = re.sub(r"^([EUA](?=[LRSNTDZ]|CH)|OU(?=L|([RSNTDZ])\2))", "", word[3:])
    rest = _DOUBLED.sub(r"\1", rest)
    if re.fullmatch(r"L?[AE]?L[AE]H?", rest):
        return "ABDELLAH"
    rest = re.sub(r"^L(?=.{3})", "", rest)
    # `Abdelrahim` has lost its article above; `Abdellatif` too, and begins with a vowel now.
    return "ABD" + rest if len(rest) > 2 else word


def _without_article(word: str) -> str:
    # What is left must be long enough to be a name: ELIAS and ALAMI have no article.
    for article in (r"E([STRNDZ])(?=\1.{3})", r"ECH(?=CH.{2})", r"E(?=CH.{3})", r"EL(?=.{4})", r"AL(?=[^AEIOUY].{4})"):
        stripped = re.sub("^" + article, "", word)
        if stripped != word:
            return stripped
    return word
