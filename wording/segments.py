"""How many segments a short message takes: what is paid for, and what an old telephone has to put together.

Source: 3GPP TS 23.038 v17, §6.2.1 (GSM 7 bit default alphabet and its extension table) and TS 23.040 §9.2.3.24.1
(the header of a concatenated message). A table of our own: the codecs on PyPI turn text into bytes and count nothing.
"""

_DEFAULT = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿"
    "abcdefghijklmnopqrstuvwxyzäöñüà"
)
# Each of these takes an escape before it.
_EXTENSION = frozenset("\f^{}\\[~]|€")

# Units of a message that stands alone, and of each part of a longer one: 140 bytes, of which the header takes 6.
_GSM7_ALONE, _GSM7_PART = 160, 153
_UCS2_ALONE, _UCS2_PART = 70, 67


def is_gsm7(text: str) -> bool:
    """Say whether a text needs no other alphabet than the one of seven bits."""
    return all(character in _DEFAULT or character in _EXTENSION for character in text)


def segments(text: str) -> int:
    """Return how many segments a text takes; none where it is empty."""
    if is_gsm7(text):
        return _parts([2 if character in _EXTENSION else 1 for character in text], _GSM7_ALONE, _GSM7_PART)
    return _parts([len(character.encode("utf-16-be")) // 2 for character in text], _UCS2_ALONE, _UCS2_PART)


def _parts(units: list[int], alone: int, part: int) -> int:
    if sum(units) <= alone:
        return min(sum(units), 1)
    parts, room = 0, 0
    for each in units:
        # A character of two units is never torn apart.
        if each > room:
            parts, room = parts + 1, part
        room -= each
    return parts
