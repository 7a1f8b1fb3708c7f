"""Erasure with proof: sealed columns that can be emptied, receipts, legal holds"""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

_MOMENT = sa.DateTime(timezone=True)
_EMPTIED = (
    ("dossier", "household_sealed"),
    ("document", "label_sealed"),
    ("assessment", "content_sealed"),
    ("correction_round", "items_sealed"),
    ("review_task", "question_sealed"),
    ("coverage", "content_sealed"),
    ("cover_question", "member_sealed"),
    ("household_change", "content_sealed"),
    ("complaint", "content_sealed"),
)

# Whatever the code above forgets: what is held is not erased, and a receipt is not written over.
_HELD = """
create function erasure_not_held() returns trigger language plpgsql as $$
begin
    if exists (select 1 from legal_hold where dossier = new.dossier and lifted_at is null) then
        raise exception 'a dossier under a legal hold' using errcode = 'check_violation';
    end if;
    return new;
end $$
"""
_FINAL = """
create function erasure_final() returns trigger language plpgsql as $$
begin
    raise exception 'an erasure that was finished stays as it is' using errcode = 'check_violation';
end $$
"""


def upgrade() -> None:
    for table, column in _EMPTIED:
        op.alter_column(table, column, nullable=True)
    op.create_table(
        "erasure",
        sa.Column("dossier", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("asked_by", sa.String(), nullable=False),
        sa.Column("schedule", sa.String(), nullable=False),
        sa.Column("begun_at", _MOMENT, nullable=False),
        sa.Column("finished_at", _MOMENT, nullable=True),
        sa.Column("receipt", sa.LargeBinary(), nullable=True),
        sa.Column("signature", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(["dossier"], ["dossier.number"], name=op.f("fk_erasure_dossier")),
        sa.PrimaryKeyConstraint("dossier", name=op.f("pk_erasure")),
    )
    op.create_index("ix_erasure_unfinished", "erasure", ["begun_at"], postgresql_where=sa.text("finished_at is null"))
    op.create_table(
        "legal_hold",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("dossier", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("placed_by", sa.String(), nullable=False),
        sa.Column("placed_at", _MOMENT, nullable=False),
        sa.Column("lifted_by", sa.String(), nullable=True),
        sa.Column("lifted_at", _MOMENT, nullable=True),
        sa.ForeignKeyConstraint(["dossier"], ["dossier.number"], name=op.f("fk_legal_hold_dossier")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_legal_hold")),
    )
    op.create_index(
        "uq_legal_hold_open", "legal_hold", ["dossier"], unique=True, postgresql_where=sa.text("lifted_at is null")
    )
    op.execute(_HELD)
    op.execute(
        "create trigger erasure_not_held before insert on erasure for each row execute function erasure_not_held()"
    )
    op.execute(_FINAL)
    op.execute(
        "create trigger erasure_final before update or delete on erasure for each row "
        "when (old.finished_at is not null) execute function erasure_final()"
    )


def downgrade() -> None:
    op.drop_table("legal_hold")
    op.drop_table("erasure")
    op.execute("drop function erasure_not_held()")
    op.execute("drop function erasure_final()")
    for table, column in _EMPTIED:
        op.alter_column(table, column, nullable=False)
