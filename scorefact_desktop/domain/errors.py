"""The one kind of error a person can cause or cure; everything else that is raised is a bug."""


class UserError(Exception):
    """Something the user can cause or cure.

    `code` is a stable name in snake_case, also printed by `--json`. `facts` fill the sentence that
    `services.sentences` makes of the code in the user's language: plain strings and numbers only.
    """

    def __init__(self, code: str, **facts: object) -> None:
        super().__init__(code)
        self.code = code
        self.facts = facts

    def __str__(self) -> str:
        facts = ", ".join(f"{name}={value!r}" for name, value in self.facts.items())
        return f"{self.code}({facts})"
