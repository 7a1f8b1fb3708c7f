"""The obvious reader, to compare with: Tesseract over the whole picture, then regular expressions on the labels.

Written the way somebody writes it in an afternoon: `fra+ara`, default settings, the French labels that the kinds of
papers are known to print, confidence as Tesseract tells it.
"""

import io
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

import pillow_heif
import pypdfium2
import pytesseract
from PIL import Image, ImageOps, ImageSequence

from dossier.reading import Box, FieldReading, Legibility, PageSize, Quality, Reading

PDF_DPI = 200
LANGUAGES = "fra+ara"

_DATE = r"(\d{1,2}[/.-]\d{1,2}[/.-]\d{4})"
_WORDS = r"([A-ZÀ-Ÿ][A-ZÀ-Ÿ' -]+)"
_CIN = r"([A-Z]{1,2}\s?\d{4,7})"
_ARABIC = r"([\u0621-\u064a ]+)"

KEYWORDS = {
    "passport": ("passeport", "passport"),
    "identity_card": ("carte nationale",),
    "residence_permit": ("titre de sejour", "titre de séjour", "carte de resident"),
    "family_booklet": ("livret de famille",),
    "marriage_certificate": ("acte de mariage", "mariage"),
    "birth_certificate": ("acte de naissance", "copie integrale", "naissance"),
    "residence_certificate": ("certificat de residence", "certificat de résidence"),
    "utility_bill": ("facture",),
    "school_certificate": ("scolarite", "scolarité"),
    "disability_certificate": ("handicap",),
}

_PERSON = {
    "family_name": rf"\bNom\b\s*:?\s*{_WORDS}",
    "given_names": rf"Pr[ée]noms?\s*:?\s*{_WORDS}",
    "birth_date": rf"(?:N[ée]e? le|Date de naissance|Correspondant au)\s*:?\s*{_DATE}",
    "birth_place": rf"(?:Lieu de naissance|\b[àa]\b)\s*:?\s*{_WORDS}",
    "sex": r"Sexe\s*:?\s*(M|F|Masculin|F[ée]minin)\b",
}
_FIELDS: Mapping[str, Mapping[str, str]] = {
    "identity_card": {
        **_PERSON,
        "document_number": rf"N°\s*{_CIN}",
        "expiry_date": rf"(?:Valable jusqu'au)\s*:?\s*{_DATE}",
        "address": r"Adresse\s*:?\s*(.+)",
        "father_name": rf"Fil(?:s|le) de\s*:?\s*{_WORDS}",
        "mother_name": rf"et de\s*:?\s*{_WORDS}",
    },
    "passport": {
        **_PERSON,
        "document_number": r"N°\s*([A-Z]{2}\d{7})",
        "issue_date": rf"d[ée]livrance\s*:?\s*{_DATE}",
        "expiry_date": rf"expiration\s*:?\s*{_DATE}",
    },
    "residence_permit": {**_PERSON, "expiry_date": rf"(?:Valable jusqu'au)\s*:?\s*{_DATE}"},
    "birth_certificate": {
        **_PERSON,
        "act_number": r"Acte N°\s*:?\s*(\d+)",
        "act_year": r"Gr[ée]gorienne\s*:?\s*(\d{4})",
        "registry_office": rf"ETAT CIVIL\s*:?\s*{_WORDS}",
        "father_name": rf"Fil(?:s|le) de\s*:?\s*{_WORDS}",
        "mother_name": rf"[Ee]t de\s*:?\s*{_WORDS}",
        "given_names_ar": rf"الاسم الشخصي\s*:?\s*{_ARABIC}",
        "family_name_ar": rf"الاسم العائلي\s*:?\s*{_ARABIC}",
        "issue_date": rf"[Ff]ait [àa].*?le\s*:?\s*{_DATE}",
    },
    "marriage_certificate": {
        "act_number": r"(?:Acte )?N°[^\d\n]{0,12}(\d+)",
        "marriage_date": rf"(?:Date du mariage|[Mm]ari[ée]s? le)\s*:?\s*{_DATE}",
        "court": rf"Tribunal de premi[èe]re instance d[e']\s*{_WORDS}",
    },
    "residence_certificate": {
        "holder_name": rf"(?:\bM\.|Mme|certifie que)\s*{_WORDS}",
        "document_number": rf"(?:CNIE|CIN)\D{{0,6}}{_CIN}",
        "address": r"demeure [àa]\s*:?\s*(.+)",
        "issue_date": rf"[Ff]ait [àa].*?le\s*:?\s*{_DATE}",
    },
    "utility_bill": {"holder_name": rf"Client\s*:?\s*{_WORDS}", "issue_date": rf"Date\s*:?\s*{_DATE}"},
    "school_certificate": {
        "student_name": rf"(?:[ÉE]l[èe]ve|[ÉE]tudiant)\D{{0,6}}{_WORDS}",
        "birth_date": rf"N[ée]e? le\s*:?\s*{_DATE}",
    },
    "disability_certificate": {"holder_name": rf"Nom\D{{0,12}}{_WORDS}", "birth_date": rf"N[ée]e? le\s*:?\s*{_DATE}"},
    "family_booklet": {"act_number": r"N°\s*:?\s*(\d+)", "marriage_date": rf"mariage\s*:?\s*{_DATE}"},
}
# Ignoring case would make these match half of the page.
_UPPER = ("birth_place", "document_number")
# Papers of a couple print the same labels twice, under a heading for each of the two.
_COUPLES = ("marriage_certificate", "family_booklet")
_HEADINGS = {"husband": r"[ÉE]POUX\b|[ÉE]poux\b", "wife": r"[ÉE]POUSE\b|[ÉE]pouse\b"}
_EITHER = {
    "family_name": _PERSON["family_name"],
    "given_names": _PERSON["given_names"],
    "birth_date": _PERSON["birth_date"],
    "document_number": rf"(?:CNIE|CIN)\D{{0,6}}{_CIN}",
    "family_name_ar": rf"الاسم العائلي\s*:?\s*{_ARABIC}",
    "given_names_ar": rf"الاسم الشخصي\s*:?\s*{_ARABIC}",
}


@dataclass(frozen=True, slots=True)
class _Word:
    text: str
    confidence: float
    box: Box
    start: int
    """Where it begins in the page's text."""


class NaiveReader:
    """Reads like an afternoon's script; has the surface of `ocr.reader.Reader` that the benchmark needs."""

    def read(self, data: bytes) -> Reading:
        """Read a file."""
        try:
            pages = list(_pages(data))
        except (OSError, ValueError, pypdfium2.PdfiumError):
            return Reading("unknown", 0.0, Quality(Legibility.UNREADABLE), error="quality.unreadable")
        kind, fields = "unknown", dict[str, FieldReading]()
        legible = False
        for number, page in enumerate(pages, 1):
            text, words = _text(page)
            legible = legible or len(words) > 5
            kind = kind if kind != "unknown" else _kind(text)
            for name, value in _values(kind, text, words, number):
                fields.setdefault(name, value)
        verdict = Legibility.GOOD if legible else Legibility.UNREADABLE
        sizes = tuple(PageSize(page.width, page.height) for page in pages)
        return Reading(kind, 0.9 if kind != "unknown" else 0.0, Quality(verdict), sizes, fields)

    def close(self) -> None:
        """Nothing is kept."""


def _pages(data: bytes) -> Iterator[Image.Image]:
    if data.startswith(b"%PDF"):
        document = pypdfium2.PdfDocument(data)
        for page in document:
            yield page.render(scale=PDF_DPI / 72).to_pil().convert("RGB")
        document.close()
        return
    pillow_heif.register_heif_opener()
    with Image.open(io.BytesIO(data)) as picture:
        for frame in ImageSequence.Iterator(picture):
            yield ImageOps.exif_transpose(frame.convert("RGB") if frame.mode == "P" else frame).convert("RGB")


def _text(page: Image.Image) -> tuple[str, list[_Word]]:
    told = pytesseract.image_to_data(page, lang=LANGUAGES, output_type=pytesseract.Output.DICT)
    text, words, last = "", list[_Word](), None
    for at, word in enumerate(told["text"]):
        if not word.strip():
            continue
        line = (told["block_num"][at], told["par_num"][at], told["line_num"][at])
        text += "" if last is None else "\n" if line != last else " "
        last = line
        box = Box(told["left"][at], told["top"][at], told["width"][at], told["height"][at])
        words.append(_Word(word, max(0.0, float(told["conf"][at])) / 100, box, len(text)))
        text += word
    return text, words


def _kind(text: str) -> str:
    low = text.lower()
    return next((kind for kind, words in KEYWORDS.items() if any(word in low for word in words)), "unknown")


def _values(kind: str, text: str, words: list[_Word], page: int) -> Iterator[tuple[str, FieldReading]]:
    patterns = [(name, pattern, 0) for name, pattern in _FIELDS.get(kind, {}).items()]
    if kind in _COUPLES:
        for whose, heading in _HEADINGS.items():
            found = re.search(heading, text)
            start = found.end() if found else len(text)
            patterns += [(f"{whose}_{name}", pattern, start) for name, pattern in _EITHER.items()]
    for name, pattern, start in patterns:
        match = re.compile(pattern, re.IGNORECASE if name not in _UPPER else 0).search(text, start)
        if match is None:
            continue
        value = _value(name, match.group(1))
        inside = [word for word in words if match.start(1) <= word.start < match.end(1)]
        if value and inside:
            confidence = min(1.0, sum(word.confidence for word in inside) / len(inside))
            yield name, FieldReading(value, round(confidence, 3), page, _around([word.box for word in inside]))
    zone = [line.replace(" ", "") for line in text.splitlines() if line.count("<") >= 4]
    if zone:
        held = [word for word in words if "<" in word.text]
        confidence = sum(word.confidence for word in held) / len(held)
        yield "mrz", FieldReading("\n".join(zone), round(confidence, 3), page, _around([word.box for word in held]))


def _value(name: str, found: str) -> str:
    found = found.split("\n")[0].strip(" :.-")
    if name.endswith("_date"):
        day, month, year = (int(part) for part in re.split(r"[/.-]", found))
        try:
            return date(year, month, day).isoformat()
        except ValueError:
            return ""
    if name == "sex":
        return found[0].upper()
    return found.replace(" ", "") if name.endswith("document_number") else found


def _around(boxes: list[Box]) -> Box:
    left, top = min(box.x for box in boxes), min(box.y for box in boxes)
    right, bottom = max(box.x + box.width for box in boxes), max(box.y + box.height for box in boxes)
    return Box(left, top, right - left, bottom - top)
