"""Accounts, sessions, codes, limits, mandates and conflicts; to whom a dossier belongs, and where"""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

_MOMENT = sa.DateTime(timezone=True)

# Nobody signs what they have an interest in, whatever the code above forgets.
_CONFLICTING = """
create function conflicting(person text, number text) returns boolean language sql stable as $$
    select exists (
        select 1 from conflict c
        where c.account = person and (
            (c.kind = 'dossier' and c.value = convert_to(number, 'UTF8'))
            or exists (
                select 1 from lookup l where l.dossier = number and l.kind = c.kind and l.value = c.value
            )
        )
    )
$$
"""
_NO_SIGNATURE = """
create function no_conflict_of_signature() returns trigger language plpgsql as $$
begin
    if conflicting(new.person, (select dossier from review_task where id = new.task)) then
        raise exception 'signed in a conflict of interest' using errcode = 'check_violation';
    end if;
    return new;
end $$
"""
_NO_ANSWER = """
create function no_conflict_of_answer() returns trigger language plpgsql as $$
begin
    if conflicting(new.settled_by, new.dossier) then
        raise exception 'answered in a conflict of interest' using errcode = 'check_violation';
    end if;
    return new;
end $$
"""


def _territory() -> tuple[sa.Column[object], ...]:
    return (
        sa.Column("everywhere", sa.Boolean(), nullable=False),
        sa.Column("offices", sa.ARRAY(sa.String()), nullable=False, server_default=sa.text("'{}'")),
        sa.Column("provinces", sa.ARRAY(sa.String()), nullable=False, server_default=sa.text("'{}'")),
    )


def _moment(name: str, *, nullable: bool = False) -> sa.Column[object]:
    return sa.Column(name, _MOMENT, nullable=nullable)


def upgrade() -> None:
    op.add_column("dossier", sa.Column("opened_by", sa.String()))
    op.add_column("dossier", sa.Column("province", sa.LargeBinary()))
    op.execute("update dossier set opened_by = event.actor from event where event.dossier = number and event.seq = 1")
    op.add_column("complaint", sa.Column("opened_by", sa.String()))
    op.create_index("ix_dossier_opened_by", "dossier", ["opened_by"])
    op.create_table(
        "account",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("login", sa.LargeBinary(), nullable=False),
        sa.Column("roles", sa.ARRAY(sa.String()), nullable=False),
        *_territory(),
        sa.Column("password", sa.String(), nullable=False),
        sa.Column("profile_sealed", sa.LargeBinary(), nullable=False),
        sa.Column("totp_step", sa.Integer()),
        _moment("created_at"),
        _moment("password_at"),
        _moment("disabled_at", nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_account")),
        sa.UniqueConstraint("login", name=op.f("uq_account_login")),
    )
    op.create_table(
        "api_client",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("token", sa.LargeBinary(), nullable=False),
        sa.Column("staff", sa.Boolean(), nullable=False),
        *_territory(),
        _moment("created_at"),
        _moment("revoked_at", nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_api_client")),
        sa.UniqueConstraint("token", name=op.f("uq_api_client_token")),
    )
    op.create_table(
        "session",
        sa.Column("token", sa.LargeBinary(), nullable=False),
        sa.Column("account", sa.String()),
        sa.Column("visitor", sa.String()),
        sa.Column("dossier", sa.String()),
        _moment("began_at"),
        _moment("seen_at"),
        _moment("ends_at"),
        _moment("revoked_at", nullable=True),
        sa.PrimaryKeyConstraint("token", name=op.f("pk_session")),
        sa.ForeignKeyConstraint(["account"], ["account.id"], name=op.f("fk_session_account")),
        sa.ForeignKeyConstraint(["dossier"], ["dossier.number"], name=op.f("fk_session_dossier")),
    )
    for column in ("account", "dossier", "ends_at"):
        op.create_index(f"ix_session_{column}", "session", [column])
    op.create_table(
        "one_time_code",
        sa.Column("subject", sa.LargeBinary(), nullable=False),
        sa.Column("code", sa.LargeBinary(), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False, server_default=sa.text("0")),
        _moment("expires_at"),
        sa.Column("effect", sa.String(), nullable=False),
        sa.Column("message_sealed", sa.LargeBinary()),
        _moment("available_at", nullable=True),
        sa.PrimaryKeyConstraint("subject", name=op.f("pk_one_time_code")),
        sa.UniqueConstraint("effect", name=op.f("uq_one_time_code_effect")),
    )
    due = sa.text("available_at is not null")
    op.create_index("ix_one_time_code_due", "one_time_code", ["available_at"], postgresql_where=due)
    op.create_index("ix_one_time_code_expires_at", "one_time_code", ["expires_at"])
    op.create_table(
        "budget",
        sa.Column("subject", sa.LargeBinary(), nullable=False),
        _moment("full_at"),
        sa.PrimaryKeyConstraint("subject", name=op.f("pk_budget")),
    )
    op.create_index("ix_budget_full_at", "budget", ["full_at"])
    op.create_table(
        "mandate",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("dossier", sa.String(), nullable=False),
        sa.Column("account", sa.String(), nullable=False),
        sa.Column("given_by", sa.String(), nullable=False),
        _moment("given_at"),
        _moment("until"),
        _moment("ended_at", nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mandate")),
        sa.ForeignKeyConstraint(["dossier"], ["dossier.number"], name=op.f("fk_mandate_dossier")),
        sa.ForeignKeyConstraint(["account"], ["account.id"], name=op.f("fk_mandate_account")),
    )
    for column in ("dossier", "account"):
        op.create_index(f"ix_mandate_{column}", "mandate", [column])
    op.create_table(
        "conflict",
        sa.Column("account", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("value", sa.LargeBinary(), nullable=False),
        _moment("declared_at"),
        sa.PrimaryKeyConstraint("account", "kind", "value", name=op.f("pk_conflict")),
        sa.ForeignKeyConstraint(["account"], ["account.id"], name=op.f("fk_conflict_account")),
    )
    op.execute(_CONFLICTING)
    op.execute(_NO_SIGNATURE)
    op.execute(_NO_ANSWER)
    op.execute(
        "create trigger no_conflict before insert on signature for each row execute function no_conflict_of_signature()"
    )
    op.execute(
        "create trigger no_conflict before update of settled_by on complaint for each row "
        "when (new.settled_by is not null and new.dossier is not null) execute function no_conflict_of_answer()"
    )


def downgrade() -> None:
    op.execute("drop trigger no_conflict on complaint")
    op.execute("drop trigger no_conflict on signature")
    for function in ("no_conflict_of_answer()", "no_conflict_of_signature()", "conflicting(text, text)"):
        op.execute(f"drop function {function}")
    for table in ("conflict", "mandate", "budget", "one_time_code", "session", "api_client", "account"):
        op.drop_table(table)
    op.drop_index("ix_dossier_opened_by", "dossier")
    op.drop_column("complaint", "opened_by")
    op.drop_column("dossier", "province")
    op.drop_column("dossier", "opened_by")
