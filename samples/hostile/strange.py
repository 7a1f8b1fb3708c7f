"""What is no document at all, or two things at once, and the names such files come under."""

import io
import zipfile
from random import Random

from samples.hostile.bent import FORMS, honest

_NAMES = (
    *("carte.jpg", "../../etc/passwd", "..\\..\\boot.ini", "carte\u202egpj.exe", "a" * 4_000 + ".jpg", ".", "..", ""),
    *("NUL", "carte.jpg\x00.exe", "<img src=x onerror=alert(1)>.png", "=cmd|' /C calc'!A0.pdf", "بطاقة التعريف.jpg"),
    *("a\r\nX: y.jpg", "%2e%2e%2fsecret", "CON.jpg", "carte.jpg;.html", "\ufeffcarte.png", "{{7*7}}.jpg"),
    "'; DROP TABLE document;--.pdf",
)
_MARKUP = "<html><body><script>fetch('{canary}')</script><svg onload=\"fetch('{canary}')\"/></body></html>"


def name(chance: Random) -> str:
    """Return a name that somebody hopes is believed."""
    return chance.choice(_NAMES)


def polyglot(chance: Random, canary: str) -> bytes:
    """A sound picture or PDF that is another thing too, before it, behind it or within."""
    sound = honest(chance.choice(FORMS), chance.randrange(16))
    markup = _MARKUP.format(canary=canary).encode()
    archive = _archive(chance)
    return chance.choice(
        (sound + markup, sound + archive, markup + sound, b"%PDF-1.4\n" + sound, sound + honest("PDF", 0),
         b"GIF89a/*" + sound + b"*/=1;", sound[:20] + markup + sound[20:], b"<!--" + sound + b"-->" + markup,
         b"MZ" + bytes(58) + b"\x80\0\0\0" + sound, honest("JPEG", 0)[:-2] + b"\xff\xfe\x10\x00" + markup + b"\xff\xd9")
    )  # fmt: skip


def other(chance: Random, canary: str) -> bytes:
    """Another kind of file: archives, programs, markup, other pictures, noise."""
    entity = "<!DOCTYPE a [<!ENTITY b '" + "x" * 99 + "'>" + "".join(
        f"<!ENTITY {chr(99 + n)} '{('&' + chr(98 + n) + ';') * 10}'>" for n in range(9)
    )  # fmt: skip
    kinds = (
        lambda: _archive(chance),
        lambda: _MARKUP.format(canary=canary).encode(),
        lambda: f"<svg xmlns='http://www.w3.org/2000/svg'><image href='{canary}'/></svg>".encode(),
        lambda: (entity + "]><a>&k;</a>").encode(),
        lambda: b"MZ" + chance.randbytes(500),
        lambda: b"\x7fELF" + chance.randbytes(500),
        lambda: b"%!PS\n(/etc/passwd) (r) file 65535 string readstring pop print",
        lambda: f"push graphic-context\nfill 'url({canary})'\npop graphic-context".encode(),
        lambda: b"SIMPLE  =                    T" + bytes(3_000),
        lambda: b"\x00\x00\x00\x20ftypisom" + chance.randbytes(400),
        lambda: b"\x00\x00\x00\x0cjP  \r\n\x87\n" + chance.randbytes(400),
        lambda: b"GIF89a" + chance.randbytes(300),
        lambda: b"BM" + chance.randbytes(300),
        lambda: b"8BPS" + chance.randbytes(300),
        lambda: chance.randbytes(chance.choice((1, 40, 5_000))),
        lambda: bytes(chance.choice((0, 1, 100_000))),
        lambda: b"\xff\xd8\xff" + bytes(11_000_000),
    )
    return chance.choice(kinds)()


def _archive(chance: Random) -> bytes:
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("../../evil.txt", bytes(chance.choice((10, 1_000_000))))
    return kept.getvalue()
