package org.zaedno.content.practice;

/** The 28 districts of Bulgaria, in the order of their Latin names. */
public enum Region {
    BLAGOEVGRAD,
    BURGAS,
    DOBRICH,
    GABROVO,
    HASKOVO,
    KARDZHALI,
    KYUSTENDIL,
    LOVECH,
    MONTANA,
    PAZARDZHIK,
    PERNIK,
    PLEVEN,
    PLOVDIV,
    RAZGRAD,
    RUSE,
    SHUMEN,
    SILISTRA,
    SLIVEN,
    SMOLYAN,
    SOFIA_CITY,
    SOFIA_DISTRICT,
    STARA_ZAGORA,
    TARGOVISHTE,
    VARNA,
    VELIKO_TARNOVO,
    VIDIN,
    VRATSA,
    YAMBOL
}
