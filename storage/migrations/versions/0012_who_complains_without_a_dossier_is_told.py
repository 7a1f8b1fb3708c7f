"""Who complains without a dossier is told by short messages too"""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.alter_column("dispatch", "dossier", nullable=True)
    op.add_column("dispatch", sa.Column("complaint", sa.String(), nullable=True))
    op.create_foreign_key(op.f("fk_dispatch_complaint_complaint"), "dispatch", "complaint", ["complaint"], ["number"])
    op.create_check_constraint(op.f("dispatch_of_one"), "dispatch", "num_nonnulls(dossier, complaint) = 1")
    op.create_unique_constraint(
        op.f("uq_dispatch_complaint_event_key_provider"), "dispatch", ["complaint", "event_key", "provider"]
    )


def downgrade() -> None:
    op.execute("delete from dispatch where dossier is null")
    op.drop_constraint(op.f("uq_dispatch_complaint_event_key_provider"), "dispatch")
    op.drop_constraint(op.f("dispatch_of_one"), "dispatch")
    op.drop_constraint(op.f("fk_dispatch_complaint_complaint"), "dispatch")
    op.drop_column("dispatch", "complaint")
    op.alter_column("dispatch", "dossier", nullable=False)
