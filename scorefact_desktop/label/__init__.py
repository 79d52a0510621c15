"""The label: statement and its signature, seal of the document, revocation, verification."""
