"""Taking anchors of all chains, and comparing what is stored with one that somebody kept.

Leaves are written page by page, each page one transaction; whoever comes after a crash goes on. An anchor is there when
its row is. Which chains went on is known by the last leaf of each, not by any clock.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Column, ColumnElement, Row, Select, Table, and_, cast, func, literal, select, tuple_
from sqlalchemy.dialects.postgresql import insert as insert_or_not
from sqlalchemy.types import Integer, String

from dossier.anchors import Anchor, Fold, Leaf, SignedAnchor, digest
from dossier.verifying import Fault, FaultCode
from storage.audit_tables import ANCHOR, ANCHOR_LEAF, LOOK, LOOK_CHAIN
from storage.database import Database
from storage.keys import InstallationKeys, is_signed
from storage.tables import COMPLAINT, COMPLAINT_EVENT, DOSSIER, EVENT

_PAGE = 2000


@dataclass(frozen=True, slots=True)
class _Chains:
    """One kind of chain: where its end stands, and where its lines do."""

    kind: str
    ends: Table
    subject: str
    lines: Table
    of: str


_KINDS = (
    _Chains("complaint", COMPLAINT, "number", COMPLAINT_EVENT, "complaint"),
    _Chains("dossier", DOSSIER, "number", EVENT, "dossier"),
    _Chains("look", LOOK_CHAIN, "dossier", LOOK, "dossier"),
)


class SqlAnchors:
    """Anchors in PostgreSQL; the adapter of `dossier.anchors.Anchors`."""

    def __init__(self, database: Database, keys: InstallationKeys) -> None:
        self._database = database
        self._keys = keys

    def take(self) -> SignedAnchor | None:
        """Take the next anchor; None: no chain went on since the last. Two at once take the same."""
        before = self._newest()
        number = 1 if before is None else before.number + 1
        for each in _KINDS:
            after = ""
            while (last := self._note(number, each, after)) is not None:
                after = last
        fold = Fold(leaf.hash() for leaf in self._leaves(number))
        if not fold.leaves:
            return None
        previous = None if before is None else digest(before.content())
        anchor = Anchor(number, self._database.now(), fold.leaves, fold.root().hex(), previous)
        content = anchor.content()
        row = {"number": number, "at": anchor.at, "content": content, "signature": self._keys.sign(content)}
        with self._database.transaction() as connection:
            connection.execute(insert_or_not(ANCHOR).values(row).on_conflict_do_nothing())
        return self.taken(number)

    def taken(self, number: int | None = None) -> SignedAnchor | None:
        """Return an anchor, the newest where none is named."""
        query = select(ANCHOR).order_by(ANCHOR.c.number.desc()).limit(1)
        if number is not None:
            query = query.where(ANCHOR.c.number == number)
        with self._database.transaction() as connection:
            row = connection.execute(query).one_or_none()
        return None if row is None else SignedAnchor(row.content, row.signature, self._keys.public_key)

    def faults(self, kept: SignedAnchor | None = None) -> Iterator[Fault]:
        """Yield where what is stored is not what was anchored: by an anchor that was kept, else by the newest here.

        An anchor names the one before it, so all of them are compared, down to the first.
        """
        newest = kept or self.taken()
        if newest is None:
            return
        if not is_signed(self._keys.public_key, newest.content, newest.signature):
            yield Fault(FaultCode.ANCHOR_SIGNATURE, "anchor")
            return
        content: bytes | None = newest.content
        while content is not None:
            anchor = Anchor.of(content)
            yield from self._differences(anchor)
            if anchor.previous is None:
                return
            before = self.taken(anchor.number - 1)
            content = None if before is None else before.content
            if content is None or digest(content) != anchor.previous:
                yield Fault(FaultCode.ANCHOR_MISSING, "anchor", anchor.number - 1)
                return

    def _differences(self, anchor: Anchor) -> Iterator[Fault]:
        fold = Fold()
        for leaf, found in self._found(anchor.number):
            if found != leaf.head:
                yield Fault(FaultCode.ANCHOR_HEAD, leaf.subject, leaf.seq)
            fold.add(Leaf(leaf.kind, leaf.subject, leaf.seq, found or b"").hash())
        if fold.leaves != anchor.leaves or fold.root().hex() != anchor.root:
            yield Fault(FaultCode.ANCHOR_ROOT, "anchor", anchor.number)

    def _newest(self) -> Anchor | None:
        signed = self.taken()
        return None if signed is None else Anchor.of(signed.content)

    def _note(self, number: int, each: _Chains, after: str) -> str | None:
        """Write the leaves of the next chains that went on; return the last looked at, None where none was left."""
        subject = each.ends.c[each.subject]
        page = (
            select(subject.label("subject"), each.ends.c.seq, each.ends.c.chain)
            .where(subject > after)
            .order_by(subject)
            .limit(_PAGE)
            .cte("page")
        )
        before = (
            select(func.coalesce(func.max(ANCHOR_LEAF.c.seq), 0))
            .where(ANCHOR_LEAF.c.kind == each.kind, ANCHOR_LEAF.c.subject == page.c.subject)
            .scalar_subquery()
        )
        own = (cast(literal(number), Integer), cast(literal(each.kind), String))
        went_on = select(*own, page.c.subject, page.c.seq, page.c.chain).where(page.c.seq > before)
        names = ["anchor", "kind", "subject", "seq", "head"]
        written = insert_or_not(ANCHOR_LEAF).from_select(names, went_on).on_conflict_do_nothing()
        told = written.returning(literal(1)).cte("told")
        query = select(func.max(page.c.subject), select(func.count()).select_from(told).scalar_subquery())
        with self._database.transaction() as connection:
            last, _ = connection.execute(query).one()
        return None if last is None else str(last)

    def _leaves(self, number: int) -> Iterator[Leaf]:
        for page in self._paged(number, select(ANCHOR_LEAF)):
            yield from (Leaf(row.kind, row.subject, row.seq, row.head) for row in page)

    def _found(self, number: int) -> Iterator[tuple[Leaf, bytes | None]]:
        """Yield the leaves of an anchor, each with the hash that stands in its line now."""
        lines = [
            select(each.lines.c.hash)
            .where(
                ANCHOR_LEAF.c.kind == each.kind,
                each.lines.c[each.of] == ANCHOR_LEAF.c.subject,
                each.lines.c.seq == ANCHOR_LEAF.c.seq,
            )
            .scalar_subquery()
            for each in _KINDS
        ]
        for page in self._paged(number, select(ANCHOR_LEAF, func.coalesce(*lines).label("found"))):
            for row in page:
                yield Leaf(row.kind, row.subject, row.seq, row.head), row.found

    def _paged(self, number: int, query: Select[Any]) -> Iterator[Sequence[Row[tuple[object, ...]]]]:
        kind, subject = _binary(ANCHOR_LEAF.c.kind), _binary(ANCHOR_LEAF.c.subject)
        after = ("", "")
        while True:
            later = and_(ANCHOR_LEAF.c.anchor == number, tuple_(kind, subject) > tuple_(*map(literal, after)))
            with self._database.transaction() as connection:
                rows = connection.execute(query.where(later).order_by(kind, subject).limit(_PAGE)).all()
            if not rows:
                return
            yield rows
            after = (rows[-1].kind, rows[-1].subject)


def _binary(column: Column[str]) -> ColumnElement[str]:
    """A column in the order of its bytes, whatever the language of the database."""
    return column.collate("C")
