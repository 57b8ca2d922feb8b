package org.constat.cli;

/** Whether marks are coloured. */
enum ColourWish {
    AUTO,
    ALWAYS,
    NEVER
}
