package org.haven.planted.web;

import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.haven.planted.left.Telling;
import org.haven.planted.right.Finding;

/** A page that touches an entity, is given a store, and opens the database itself. */
class Page {

    @Inject
    Finding store;
    Telling entity;
    DataSource database;
}
