"""The life of a dossier: deadlines that move, signatures, claims, decisions that can be taken back, removed pieces"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_MOMENT = sa.DateTime(timezone=True)

_COLUMNS = {
    "dossier": (sa.Column("effective_at", _MOMENT),),
    "document": (sa.Column("removed_at", _MOMENT),),
    "correction_round": (
        sa.Column("closed_at", _MOMENT),
        sa.Column("bundle", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column("extensions", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("extended_at", _MOMENT),
    ),
    "review_task": (
        sa.Column("attempt", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("to_confirm", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column("to_clear", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column("proposed_by", sa.String()),
        sa.Column("void", sa.Boolean(), server_default=sa.text("false"), nullable=False),
        sa.Column("claimed_by", sa.String()),
        sa.Column("claimed_until", _MOMENT),
        sa.Column("due_at", _MOMENT),
    ),
}

# Four eyes, whatever the code above forgets: enough different people, and none of them signs what they proposed.
_FOUR_EYES = """
create function four_eyes() returns trigger language plpgsql as $$
declare
    needed integer := case when new.verdict = 'fail' then new.to_confirm else new.to_clear end;
    signed integer;
begin
    select count(*) into signed from signature
    where task = new.id and verdict = new.verdict
        and not (new.signature and new.verdict = 'fail' and person is not distinct from new.proposed_by);
    if signed < needed then
        raise exception 'a review task was settled with too few signatures' using errcode = 'check_violation';
    end if;
    return new;
end $$
"""


def upgrade() -> None:
    for table, columns in _COLUMNS.items():
        for column in columns:
            op.add_column(table, column)
    op.create_index(
        "ix_correction_round_open",
        "correction_round",
        ["dossier"],
        postgresql_where=sa.text("answered_at is null and closed_at is null"),
    )
    op.create_table(
        "signature",
        sa.Column("task", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("verdict", sa.String(), nullable=False),
        sa.Column("at", _MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["task"], ["review_task.id"], name=op.f("fk_signature_task")),
        sa.PrimaryKeyConstraint("task", "person", name=op.f("pk_signature")),
    )
    # Who settled alone before there were signatures has signed.
    op.execute(
        "insert into signature (task, person, verdict, at) "
        "select id, settled_by, verdict, settled_at from review_task where settled_at is not null"
    )
    op.execute(_FOUR_EYES)
    op.execute(
        "create trigger four_eyes before update of settled_at on review_task for each row "
        "when (old.settled_at is null and new.settled_at is not null and not new.void) execute function four_eyes()"
    )


def downgrade() -> None:
    op.execute("drop trigger four_eyes on review_task")
    op.execute("drop function four_eyes()")
    op.drop_table("signature")
    op.drop_index("ix_correction_round_open", table_name="correction_round")
    for table, columns in _COLUMNS.items():
        for column in columns:
            op.drop_column(table, column.name)
