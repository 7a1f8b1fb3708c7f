"""What documents are known again by"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "document_trace",
        sa.Column("dossier", sa.String(), nullable=False),
        sa.Column("document", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("value", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["dossier"], ["dossier.number"], name=op.f("fk_document_trace_dossier")),
        sa.ForeignKeyConstraint(["document"], ["document.id"], name=op.f("fk_document_trace_document")),
        sa.PrimaryKeyConstraint("document", "kind", "value", name=op.f("pk_document_trace")),
    )
    op.create_index(op.f("ix_document_trace_kind_value"), "document_trace", ["kind", "value"], unique=False)
    op.create_index(op.f("ix_document_trace_dossier"), "document_trace", ["dossier"], unique=False)


def downgrade() -> None:
    op.drop_index(op.f("ix_document_trace_dossier"), table_name="document_trace")
    op.drop_index(op.f("ix_document_trace_kind_value"), table_name="document_trace")
    op.drop_table("document_trace")
