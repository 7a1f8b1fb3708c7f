"""Members of staff sign in at the administration's own provider of identities, beside those with a password"""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("account", sa.Column("identity", sa.LargeBinary()))
    op.create_unique_constraint(op.f("uq_account_identity"), "account", ["identity"])
    op.alter_column("account", "password", nullable=True)
    one_way = "(password is null) <> (identity is null)"
    op.create_check_constraint(op.f("ck_account_one_way_in"), "account", one_way)


def downgrade() -> None:
    op.drop_constraint(op.f("ck_account_one_way_in"), "account", type_="check")
    # Whoever signed in at the provider has no way in any more, until they are given a password.
    op.execute("update account set password = '' where password is null")
    op.alter_column("account", "password", nullable=False)
    op.drop_constraint(op.f("uq_account_identity"), "account", type_="unique")
    op.drop_column("account", "identity")
