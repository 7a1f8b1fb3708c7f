"""A complaint that has no dossier is erased with proof too"""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None

_MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "complaint_erasure",
        sa.Column("complaint", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("asked_by", sa.String(), nullable=False),
        sa.Column("schedule", sa.String(), nullable=False),
        sa.Column("begun_at", _MOMENT, nullable=False),
        sa.Column("finished_at", _MOMENT, nullable=True),
        sa.Column("receipt", sa.LargeBinary(), nullable=True),
        sa.Column("signature", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(["complaint"], ["complaint.number"], name=op.f("fk_complaint_erasure_complaint")),
        sa.PrimaryKeyConstraint("complaint", name=op.f("pk_complaint_erasure")),
    )
    op.create_index(
        "ix_complaint_erasure_unfinished",
        "complaint_erasure",
        ["begun_at"],
        postgresql_where=sa.text("finished_at is null"),
    )
    op.execute(
        "create trigger erasure_final before update or delete on complaint_erasure for each row "
        "when (old.finished_at is not null) execute function erasure_final()"
    )


def downgrade() -> None:
    op.drop_table("complaint_erasure")
