"""Complaints and appeals, with or without a dossier; word to their runs goes by the same outbox"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

_MOMENT = sa.DateTime(timezone=True)

# Four eyes, whatever the code above forgets: who signed against a household does not answer its appeal.
_FOUR_EYES = """
create function appeal_four_eyes() returns trigger language plpgsql as $$
begin
    if exists (
        select 1 from signature join review_task on review_task.id = signature.task
        where review_task.dossier = new.dossier and signature.verdict = 'fail' and signature.person = new.settled_by
    ) then
        raise exception 'an appeal was answered by who signed the decision' using errcode = 'check_violation';
    end if;
    return new;
end $$
"""


def upgrade() -> None:
    op.create_table(
        "complaint",
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("dossier", sa.String(), nullable=True),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("queue", sa.String(), nullable=False),
        sa.Column("contested", sa.String(), nullable=True),
        sa.Column("late", sa.Boolean(), nullable=False),
        sa.Column("content_sealed", sa.LargeBinary(), nullable=False),
        sa.Column("opened_at", _MOMENT, nullable=False),
        sa.Column("asked_at", _MOMENT, nullable=True),
        sa.Column("paused", sa.Interval(), nullable=False),
        sa.Column("happened", sa.ARRAY(sa.String()), nullable=False),
        sa.Column("ground", sa.String(), nullable=True),
        sa.Column("settled_at", _MOMENT, nullable=True),
        sa.Column("settled_by", sa.String(), nullable=True),
        sa.Column("successor", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["dossier"], ["dossier.number"], name=op.f("fk_complaint_dossier")),
        sa.ForeignKeyConstraint(["successor"], ["dossier.number"], name=op.f("fk_complaint_successor")),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_complaint")),
    )
    op.create_index(op.f("ix_complaint_dossier"), "complaint", ["dossier"], unique=False)
    op.create_index(
        "ix_complaint_waiting", "complaint", ["opened_at", "number"], postgresql_where=sa.text("queue <> 'done'")
    )
    op.create_index(
        "uq_complaint_appeal",
        "complaint",
        ["dossier"],
        unique=True,
        postgresql_where=sa.text("kind = 'appeal' and state = 'open'"),
    )
    op.create_table(
        "complaint_event",
        sa.Column("complaint", sa.String(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("at", _MOMENT, nullable=False),
        sa.Column("type", sa.String(), nullable=False),
        sa.Column("actor", sa.String(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("detail", JSONB(), nullable=False),
        sa.ForeignKeyConstraint(["complaint"], ["complaint.number"], name=op.f("fk_complaint_event_complaint")),
        sa.PrimaryKeyConstraint("complaint", "seq", name=op.f("pk_complaint_event")),
    )
    op.alter_column("outbox", "dossier", nullable=True)
    op.add_column("outbox", sa.Column("complaint", sa.String(), nullable=True))
    op.create_foreign_key(op.f("fk_outbox_complaint"), "outbox", "complaint", ["complaint"], ["number"])
    op.create_check_constraint("outbox_of_one", "outbox", "num_nonnulls(dossier, complaint) = 1")
    op.execute(_FOUR_EYES)
    op.execute(
        "create trigger appeal_four_eyes before update of settled_by on complaint for each row "
        "when (new.kind = 'appeal' and new.settled_by is not null) execute function appeal_four_eyes()"
    )


def downgrade() -> None:
    op.execute("drop trigger appeal_four_eyes on complaint")
    op.execute("drop function appeal_four_eyes()")
    op.execute("delete from outbox where complaint is not null")
    op.drop_constraint("outbox_of_one", "outbox")
    op.drop_column("outbox", "complaint")
    op.alter_column("outbox", "dossier", nullable=False)
    op.drop_table("complaint_event")
    op.drop_table("complaint")
