"""Everything a user does with files in the window; `views.pages.importing` puts it together."""
