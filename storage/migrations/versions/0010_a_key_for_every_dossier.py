"""A key for every dossier: data keys, wrapped; a destroyed one leaves a tombstone for ever"""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0008"
branch_labels = None
depends_on = None

_MOMENT = sa.DateTime(timezone=True)

# Whatever the code above forgets: a destroyed key never comes back, and nobody takes its tombstone away.
_TOMBSTONE = """
create function data_key_tombstone() returns trigger language plpgsql as $$
begin
    raise exception 'a data key that was destroyed stays destroyed' using errcode = 'check_violation';
end $$
"""


def upgrade() -> None:
    op.create_table(
        "data_key",
        sa.Column("scope", sa.String(), nullable=False),
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("kek", sa.String(), nullable=True),
        sa.Column("wrapped", sa.LargeBinary(), nullable=True),
        sa.Column("created_at", _MOMENT, server_default=sa.text("now()"), nullable=False),
        sa.Column("destroyed_at", _MOMENT, nullable=True),
        sa.CheckConstraint(
            "num_nonnulls(kek, wrapped) = case when destroyed_at is null then 2 else 0 end", name="data_key_whole"
        ),
        sa.PrimaryKeyConstraint("scope", name=op.f("pk_data_key")),
    )
    op.create_index(op.f("ix_data_key_kek"), "data_key", ["kek"])
    op.execute(_TOMBSTONE)
    op.execute(
        "create trigger data_key_tombstone before update or delete on data_key for each row "
        "when (old.destroyed_at is not null) execute function data_key_tombstone()"
    )


def downgrade() -> None:
    op.drop_table("data_key")
    op.execute("drop function data_key_tombstone()")
