"""Messages and card orders on their way, and what becomes of them: the adapter of `dossier.dispatching.Dispatches`.

A claim is a lease; whoever dies with it loses it when it runs out, and the provider honours the effect key of what is
given twice. Messages of one dossier leave in order. What was given comes due again to be asked about, until somebody
says what became of it.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta
from types import MappingProxyType

from sqlalchemy import Connection, Row, func, select, update
from sqlalchemy.dialects.postgresql import insert as insert_or_not

from dossier.deliveries import (
    CardHolder,
    CardOrder,
    CounterTaskKind,
    Delivery,
    DeliveryEvent,
    Dispatch,
    DispatchState,
    Notice,
    Provider,
)
from dossier.errors import UnknownEffectError
from dossier.messages import AWAITED, MessageFacts, MessageKind, local_day, may_leave
from dossier.policy import in_force
from dossier.record import Actor, EventType, Role
from dossier.status import Status
from storage import case_rows, complaint_events, counter_tasks, events, outages, sealing, views
from storage.database import Database
from storage.keys import Keyring
from storage.tables import COMPLAINT, COUNTER_TASK, DISPATCH, NOTICE

ASKED_AFTER: Mapping[Provider, timedelta] = MappingProxyType(
    {Provider.SMS: timedelta(hours=1), Provider.CARDS: timedelta(days=1)}
)
"""How long nothing is heard of what was given until it is asked about."""

_UNDER_WAY = (DispatchState.WAITING, DispatchState.GIVEN)
_SENDER = Actor("sender", Role.MACHINE)
_ON_A_CARDS_WAY = {
    DeliveryEvent.PRINTED: EventType.CARD_PRINTED,
    DeliveryEvent.SENT: EventType.CARD_SENT,
    DeliveryEvent.DELIVERED: EventType.CARD_DELIVERED,
    DeliveryEvent.RETURNED: EventType.CARD_RETURNED,
    DeliveryEvent.AT_AGENCY: EventType.CARD_AT_AGENCY,
    DeliveryEvent.COLLECTED: EventType.CARD_COLLECTED,
}
_CARD_ARRIVED = (DeliveryEvent.DELIVERED, DeliveryEvent.COLLECTED)
_DispatchRow = Row[tuple[object, ...]]


class SqlDispatches:
    """Dispatches in PostgreSQL; a public method is one transaction."""

    def __init__(
        self, database: Database, keys: Keyring, asked_after: Mapping[Provider, timedelta] = ASKED_AFTER
    ) -> None:
        self._database = database
        self._keys = keys
        self._asked_after = asked_after

    def claim(self, provider: Provider, limit: int, lease: timedelta) -> tuple[Dispatch, ...]:
        """Take what is due for a provider, longest due first, for as long as the lease."""
        older = DISPATCH.alias("older")
        waits_its_turn = (
            select(older.c.id)
            .where(
                (older.c.dossier == DISPATCH.c.dossier) | (older.c.complaint == DISPATCH.c.complaint),
                older.c.provider == provider,
                older.c.state == DispatchState.WAITING,
                older.c.id < DISPATCH.c.id,
            )
            .exists()
        )
        now = self._database.now()
        due = (
            select(DISPATCH.c.id)
            .where(
                DISPATCH.c.provider == provider,
                DISPATCH.c.state.in_(_UNDER_WAY),
                DISPATCH.c.available_at <= now,
                (DISPATCH.c.state == DispatchState.GIVEN) | DISPATCH.c.kind.in_(AWAITED) | ~waits_its_turn,
            )
            .order_by(DISPATCH.c.available_at, DISPATCH.c.id)
            .limit(limit)
            .with_for_update(skip_locked=True)
        )
        with self._database.transaction() as connection:
            rows = connection.execute(
                update(DISPATCH)
                .where(DISPATCH.c.id.in_(due))
                .values(attempts=DISPATCH.c.attempts + 1, available_at=now + lease)
                .returning(DISPATCH)
            ).all()
        return tuple(
            Dispatch(
                row.id,
                row.dossier or row.complaint,
                provider,
                row.kind,
                row.effect,
                DispatchState(row.state),
                row.attempts,
                now,
                row.dossier is None,
            )
            for row in rows
        )

    def message(self, dispatch: Dispatch) -> MessageFacts:
        """Return what a message says as of now, and to whom."""
        number = dispatch.number
        with self._database.transaction() as connection:
            if dispatch.of_complaint:
                return self._to_complainant(connection, dispatch)
            row = case_rows.row_of(connection, number)
            household = sealing.HOUSEHOLD.open(self._keys, number, row.household_sealed)
            asked = views.open_round(connection, self._keys, number)
        registered = row.registration_sealed
        return MessageFacts(
            kind=MessageKind(dispatch.kind),
            language=household.language,
            phone=household.phone,
            number=number,
            status=Status(row.status),
            asked=None if asked is None else len(asked.items),
            due=None if asked is None else local_day(asked.due_at),
            registration_number=None
            if registered is None
            else sealing.REGISTRATION.open(self._keys, number, registered),
            is_wanted=household.wants_messages,
        )

    def _to_complainant(self, connection: Connection, dispatch: Dispatch) -> MessageFacts:
        number = dispatch.number
        query = select(COMPLAINT.c.content_sealed).where(COMPLAINT.c.number == number)
        content = sealing.COMPLAINT.open(self._keys, number, connection.execute(query).scalar_one())
        kind = MessageKind(dispatch.kind)
        return MessageFacts(kind, content.language, content.phone, number, Status.SUBMITTED, of_complaint=True)

    def card_order(self, dispatch: Dispatch) -> CardOrder:
        """Return the order of the cards of everybody who is covered."""
        with self._database.transaction() as connection:
            row = case_rows.row_of(connection, dispatch.number)
            household = case_rows.covered(connection, self._keys, row)
        return CardOrder(
            registration_number=sealing.REGISTRATION.open(self._keys, dispatch.number, row.registration_sealed),
            language=household.language,
            address=household.address,
            holders=tuple(
                CardHolder(
                    member.family_name,
                    member.given_names,
                    member.birth_date,
                    member.family_name_ar,
                    member.given_names_ar,
                )
                for member in household.members
            ),
        )

    def given(self, dispatch: Dispatch, reference: str) -> None:
        """The provider has it; again changes nothing."""
        with self._database.transaction() as connection:
            row = self._locked(connection, dispatch.effect)
            if row.state == DispatchState.WAITING:
                self._given(connection, row, reference, self._database.now())

    def refused(self, dispatch: Dispatch, code: str) -> None:
        """It cannot be given, now or ever: a person has to see to it."""
        with self._database.transaction() as connection:
            row = self._locked(connection, dispatch.effect)
            if row.state == DispatchState.WAITING:
                self._undelivered(connection, row, code, self._database.now())

    def superseded(self, dispatch: Dispatch) -> None:
        """It has nothing true left to say."""
        with self._database.transaction() as connection:
            connection.execute(
                update(DISPATCH)
                .where(DISPATCH.c.id == dispatch.id, DISPATCH.c.state == DispatchState.WAITING)
                .values(state=DispatchState.SUPERSEDED)
            )

    def postponed(self, dispatch: Dispatch, delay: timedelta) -> None:
        """Try again later, and not by night."""
        leaves_at = self._database.now() + delay
        if dispatch.provider is Provider.SMS and dispatch.state is DispatchState.WAITING:
            leaves_at = may_leave(MessageKind(dispatch.kind), leaves_at, in_force(local_day(leaves_at)))
        with self._database.transaction() as connection:
            connection.execute(
                update(DISPATCH)
                .where(DISPATCH.c.id == dispatch.id, DISPATCH.c.state.in_(_UNDER_WAY))
                .values(available_at=leaves_at)
            )

    def told(self, dispatch: Dispatch, delivery: Delivery | None) -> None:
        """Note what the provider says when asked; what it knows nothing of is given to it again, under the same key."""
        now = self._database.now()
        with self._database.transaction() as connection:
            row = self._locked(connection, dispatch.effect)
            if row.state != DispatchState.GIVEN:
                return
            if delivery is None:
                self._set(connection, row, state=DispatchState.WAITING, attempts=0, available_at=now)
                return
            self._note(connection, row, delivery, now)
            row = self._locked(connection, dispatch.effect)
            days = in_force(local_day(now)).undelivered_after_days
            silent = now - row.given_at >= timedelta(days=days)
            if row.state == DispatchState.GIVEN and dispatch.provider is Provider.SMS and silent:
                self._undelivered(connection, row, "sms.no_receipt", now)
            elif row.state == DispatchState.GIVEN:
                self._set(connection, row, available_at=now + self._asked_after[dispatch.provider])

    def take(self, notice: Notice) -> None:
        """Note a provider's report, once, in whatever order they come. Raises UnknownEffectError."""
        now = self._database.now()
        with self._database.transaction() as connection:
            row = self._locked(connection, notice.effect)
            if row.provider != notice.provider:
                raise UnknownEffectError("another provider's")
            new = connection.execute(
                insert_or_not(NOTICE)
                .values(
                    provider=notice.provider,
                    id=notice.id,
                    effect=notice.effect,
                    event=notice.delivery.event,
                    as_of=notice.delivery.as_of,
                    received_at=now,
                )
                .on_conflict_do_nothing()
                .returning(NOTICE.c.id)
            )
            if new.one_or_none() is not None:
                self._note(connection, row, notice.delivery, now)

    def went_down(self, provider: Provider) -> None:
        """Nobody gets an answer from the provider."""
        with self._database.transaction() as connection:
            outages.begin(connection, provider, self._database.now())

    def came_back(self, provider: Provider) -> None:
        """The provider answers."""
        with self._database.transaction() as connection:
            outages.end(connection, provider, self._database.now())

    def messages_down_since(self) -> datetime | None:
        """Return since when no message could be sent; None: they can."""
        with self._database.transaction() as connection:
            return outages.down_since(connection, Provider.SMS)

    def _locked(self, connection: Connection, effect: str) -> _DispatchRow:
        """Lock the dossier, as everybody does first, or the complaint, then the dispatch. Raises UnknownEffectError."""
        wanted = select(DISPATCH).where(DISPATCH.c.effect == effect)
        row = connection.execute(wanted).one_or_none()
        if row is None:
            raise UnknownEffectError("no dispatch under this key")
        if row.dossier is not None:
            events.lock(connection, row.dossier)
        else:
            connection.execute(select(COMPLAINT.c.number).where(COMPLAINT.c.number == row.complaint).with_for_update())
        return connection.execute(wanted.with_for_update()).one()

    def _set(self, connection: Connection, row: _DispatchRow, **values: object) -> None:
        connection.execute(update(DISPATCH).where(DISPATCH.c.id == row.id).values(**values))

    def _given(self, connection: Connection, row: _DispatchRow, reference: str, now: datetime) -> None:
        self._set(
            connection,
            row,
            state=DispatchState.GIVEN,
            reference=reference,
            given_at=func.coalesce(DISPATCH.c.given_at, now),
            attempts=0,
            available_at=now + self._asked_after[Provider(row.provider)],
        )
        type_ = EventType.MESSAGE_SENT if row.provider == Provider.SMS else EventType.CARD_ORDERED
        _append(connection, row, f"given:{row.id}", type_, now)

    def _note(self, connection: Connection, row: _DispatchRow, delivery: Delivery, now: datetime) -> None:
        if row.state == DispatchState.WAITING:
            # Whoever gave it died before that could be noted.
            self._given(connection, row, delivery.reference, now)
        if row.provider == Provider.SMS:
            self._note_message(connection, row, delivery, now)
        else:
            self._note_card(connection, row, delivery, now)

    def _note_message(self, connection: Connection, row: _DispatchRow, delivery: Delivery, now: datetime) -> None:
        if delivery.event is DeliveryEvent.DELIVERED and row.state != DispatchState.DELIVERED:
            self._set(connection, row, state=DispatchState.DELIVERED, delivered_at=delivery.as_of)
            _append(connection, row, f"delivered:{row.id}", EventType.MESSAGE_DELIVERED, now)
            # It arrived after all: what its failure opened is closed again.
            if row.dossier is not None:
                counter_tasks.end(connection, row.dossier, _SENDER.id, now, COUNTER_TASK.c.dispatch == row.id)
        if delivery.event is DeliveryEvent.FAILED and row.state in _UNDER_WAY:
            self._undelivered(connection, row, "sms.failed", now)

    def _note_card(self, connection: Connection, row: _DispatchRow, delivery: Delivery, now: datetime) -> None:
        type_ = _ON_A_CARDS_WAY.get(delivery.event)
        # What comes late tells nothing new: the card is further on its way.
        if type_ is None or (row.last_event_at is not None and row.last_event_at >= delivery.as_of):
            return
        arrived = delivery.event in _CARD_ARRIVED
        self._set(
            connection,
            row,
            state=DispatchState.DELIVERED if arrived else DispatchState.GIVEN,
            delivered_at=delivery.as_of if arrived else None,
            last_event=delivery.event,
            last_event_at=delivery.as_of,
        )
        _append(connection, row, f"card:{row.id}:{delivery.as_of.isoformat()}", type_, now)
        if delivery.event is DeliveryEvent.RETURNED:
            counter_tasks.begin(connection, row.dossier, CounterTaskKind.CARD_RETURNED, row.id, now)

    def _undelivered(self, connection: Connection, row: _DispatchRow, code: str, now: datetime) -> None:
        self._set(connection, row, state=DispatchState.UNDELIVERED, failed_at=now)
        of_cards = row.provider == Provider.CARDS
        type_ = EventType.CARD_REFUSED if of_cards else EventType.PHONE_UNREACHABLE
        task = CounterTaskKind.CARD_REFUSED if of_cards else CounterTaskKind.PHONE_UNREACHABLE
        _append(connection, row, f"undelivered:{row.id}", type_, now, code=code)
        if row.dossier is not None:  # whoever looks at a complaint sees there that its author was not reached
            counter_tasks.begin(connection, row.dossier, task, row.id, now)


def _append(
    connection: Connection, row: _DispatchRow, key: str, type_: EventType, now: datetime, **detail: str
) -> None:
    """Append an event, once. The caller holds the row lock of the dossier, or of the complaint."""
    if row.dossier is None:
        told = {"about": row.kind, **detail}
        complaint_events.append(connection, row.complaint, type_, _SENDER, now, told)
    elif not events.has_happened(connection, row.dossier, key):
        events.append(connection, row.dossier, key, type_, _SENDER, now, detail={"about": row.kind, **detail})
