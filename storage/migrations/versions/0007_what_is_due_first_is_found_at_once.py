"""What is due first of the outbox is found at once, however much waits: after a rebuild everything does"""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index("ix_outbox_due", "outbox", ["available_at", "id"], postgresql_where=sa.text("done_at is null"))


def downgrade() -> None:
    op.drop_index("ix_outbox_due", table_name="outbox")
