"""The administration's own OpenID Connect provider: where members of staff may prove who they are."""
