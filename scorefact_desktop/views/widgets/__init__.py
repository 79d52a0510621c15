"""The building blocks of every page: text, cards, buttons, marks, selectors, charts, messages."""
