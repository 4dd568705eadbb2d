# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class WhiteboardCreateRequestLocale(OpenEnum):
    DE_DE = "de-DE"
    CS_CZ = "cs-CZ"
    KO_KR = "ko-KR"
    FR_FR = "fr-FR"
    IT_IT = "it-IT"
    JA_JP = "ja-JP"
    NL_NL = "nl-NL"
    NB_NO = "nb-NO"
    DA_DK = "da-DK"
    SV_SE = "sv-SE"
    FI_FI = "fi-FI"
    RU_RU = "ru-RU"
    PL_PL = "pl-PL"
    TR_TR = "tr-TR"
    HU_HU = "hu-HU"
    EN_GB = "en-GB"
    EN_US = "en-US"
    PT_BR = "pt-BR"
    ZH_CN = "zh-CN"
    ZH_TW = "zh-TW"
    ES_ES = "es-ES"
