"""One zip for a family: a page to read, everything as JSON, and its papers, encoded anew."""

import json
import zipfile
from html import escape
from io import BytesIO
from typing import TYPE_CHECKING

import wording
from dossier.household import Household, Language
from dossier.looking import LookReason
from dossier.record import Actor, Document, DossierView

if TYPE_CHECKING:
    from deploy.wiring import House

_SIDE = 2400
# Whoever opens the page runs nothing: no text of it is more than text, and were it so, this stands behind.
_POLICY = (
    '<meta http-equiv="Content-Security-Policy" '
    "content=\"script-src 'none'; object-src 'none'; frame-src 'none'; base-uri 'none'; form-action 'none'\">"
)
_DATA = "data.json"
_SHOWN = ("idcs", "cin", "family_name", "given_names", "birth_date")


def export(house: "House", number: str, actor: Actor) -> bytes:
    """Return the zip; that it was made is noted as a look. Raises UnknownDossierError, UnavailableError."""
    view, documents = house.exports.view(number)
    everything = house.exports.everything(number)
    house.looks.note(number, actor, LookReason.EXPORT)
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        shown: dict[str, list[str]] = {}
        for at, document in enumerate(documents, 1):
            for page, picture in enumerate(_pages(house, number, document), 1):
                name = f"documents/{at:02}-{page:02}.jpg"
                archive.writestr(name, picture)
                shown.setdefault(document.id, []).append(name)
        archive.writestr(_DATA, json.dumps(everything, ensure_ascii=False, indent=1, sort_keys=True))
        archive.writestr("index.html", page_of(view, documents, shown, everything))
    return packed.getvalue()


class FamilyExports:
    """Exports that a family asks for by itself: the adapter of `dossier.rights.Exports`."""

    def __init__(self, house: "House") -> None:
        from storage.export_links import SqlExportLinks

        self._house = house
        self._links = SqlExportLinks(house.database)

    def link(self, number: str, session: str) -> str:
        """Return what opens an export once, in that session alone, within minutes."""
        return self._links.make(number, session)

    def redeem(self, link: str, number: str, session: str) -> bool:
        """Say whether this opens an export now; it never does again."""
        return self._links.redeem(link, number, session)

    def pack(self, number: str, actor: Actor) -> bytes:
        """Return the zip. Raises UnknownDossierError, UnavailableError."""
        return export(self._house, number, actor)


def page_of(
    view: DossierView,
    documents: tuple[Document, ...],
    shown: dict[str, list[str]],
    everything: dict[str, list[dict[str, object]]],
) -> str:
    """Return the page that people read, in the language of the household."""
    language = view.household.language
    said = [
        _heading(language, "rights.export.title", 1, number=view.number),
        f"<p>{escape(wording.text(language, 'rights.export.lead', file=_DATA))}</p>",
        f"<p><b>{escape(wording.status(language, view.status))}</b></p>",
        _heading(language, "rights.export.declared"),
        *_people(language, view.household),
        _heading(language, "rights.export.documents"),
        *(part for each in documents for part in _document(language, view.household, each, shown.get(each.id, []))),
        _heading(language, "rights.export.looks"),
        *_looks(language, everything.get("look", [])),
        f"<p>{escape(wording.text(language, 'rights.export.rights'))}</p>",
    ]
    way = "rtl" if language is Language.ARABIC else "ltr"
    head = f'<meta charset="utf-8">{_POLICY}<title>{escape(view.number)}</title>'
    return f'<!doctype html><html lang="{language}" dir="{way}"><head>{head}</head><body>{"".join(said)}</body></html>'


def _people(language: Language, household: Household) -> list[str]:
    rows = [f"<p>{escape(household.phone)}, {escape(household.address.line)}, {escape(household.address.commune)}</p>"]
    for member in household.members:
        cells = [wording.relation(language, member.relation)]
        values = {name: getattr(member, name) for name in _SHOWN}
        cells += [f"{wording.field_name(language, name)}: {value}" for name, value in values.items() if value]
        rows.append(f"<p>{escape(' · '.join(map(str, cells)))}</p>")
    return rows


def _document(language: Language, household: Household, document: Document, pictures: list[str]) -> list[str]:
    kind = wording.document_kind(language, document.kind or "unknown")
    said = [f"<h3>{escape(kind)}</h3>", f"<p>{escape(document.name)}, {document.received_at.date()}</p>"]
    if document.reading is not None:
        read = {wording.field_name(language, name): each.value for name, each in document.reading.fields.items()}
        lines = (f"<li>{escape(name)}: <bdi>{escape(value)}</bdi></li>" for name, value in read.items())
        said.append(f"<ul>{''.join(lines)}</ul>")
    return said + [f'<p><img src="{escape(name)}" alt="{escape(kind)}" width="600"></p>' for name in pictures]


def _looks(language: Language, looks: list[dict[str, object]]) -> list[str]:
    if not looks:
        return [f"<p>{escape(wording.text(language, 'rights.export.nobody'))}</p>"]
    why = (wording.text(language, f"rights.reason.{each['reason']}") for each in looks)
    lines = (f"{each['at']}: {reason}" for each, reason in zip(looks, why, strict=True))
    return [f"<ul>{''.join(f'<li>{escape(each)}</li>' for each in lines)}</ul>"]


def _heading(language: Language, key: str, level: int = 2, **values: object) -> str:
    return f"<h{level}>{escape(wording.text(language, key, **values))}</h{level}>"


def _pages(house: "House", number: str, document: Document) -> list[bytes]:
    """Encode the pages anew; what no decoder opens stays where it is, and is in the JSON by name."""
    from dossier.errors import FileDamagedError, UnreadableFileError

    sizes = document.inspection.page_sizes if document.inspection else ()
    try:
        data = house.files.get(document.file, number)
        return [house.readers.page_image(data, page, _SIDE, 0) for page in range(1, len(sizes) + 1)]
    except (FileDamagedError, UnreadableFileError):
        return []
