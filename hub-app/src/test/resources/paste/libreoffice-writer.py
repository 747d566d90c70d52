# Makes a Writer document with LibreOffice's own API, selects everything and keeps what it would put on the clipboard.
# soffice --headless --accept="socket,host=localhost,port=2192;urp;" & /usr/bin/python3 libreoffice-writer.py
# It needs picture.png, any small picture, beside it.
import os
import time

import uno
from com.sun.star.text.ControlCharacter import PARAGRAPH_BREAK, LINE_BREAK
from com.sun.star.awt.FontWeight import BOLD, NORMAL
from com.sun.star.awt.FontSlant import ITALIC, NONE
from com.sun.star.beans import PropertyValue
from com.sun.star.datatransfer import DataFlavor

ctx = uno.getComponentContext()
resolver = ctx.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", ctx)
for _ in range(60):
    try:
        ctx = resolver.resolve("uno:socket,host=localhost,port=2192;urp;StarOffice.ComponentContext"); break
    except Exception: time.sleep(.5)
smgr = ctx.ServiceManager
desktop = smgr.createInstanceWithContext("com.sun.star.frame.Desktop", ctx)
doc = desktop.loadComponentFromURL("private:factory/swriter", "_blank", 0, ())
text = doc.Text
cur = text.createTextCursor()
first = [True]
def para(style, *runs, **props):
    if not first[0]: text.insertControlCharacter(text.getEnd(), PARAGRAPH_BREAK, False)
    first[0] = False
    c = text.createTextCursorByRange(text.getEnd())
    c.NumberingStyleName = ""
    c.ParaStyleName = style
    for k, v in props.items(): setattr(c, k, v)
    for r in runs:
        s, *how = (r,) if isinstance(r, str) else r
        e = text.createTextCursorByRange(text.getEnd())
        e.CharWeight = BOLD if "b" in how else NORMAL if style == "Standard" else e.CharWeight
        e.CharPosture = ITALIC if "i" in how else NONE
        e.CharEscapement = 33 if "sup" in how else -33 if "sub" in how else 0
        e.CharEscapementHeight = 58 if ("sup" in how or "sub" in how) else 100
        if s == "\n": text.insertControlCharacter(text.getEnd(), LINE_BREAK, False)
        else:
            text.insertString(text.getEnd(), s, False)
            address = next((h[5:] for h in how if h.startswith("link=")), "")
            if address:
                w = text.createTextCursorByRange(text.getEnd()); w.goLeft(len(s), True); w.HyperLinkURL = address
def lst(style, items):
    for level, words in items:
        para("Standard", words)
        c = text.createTextCursorByRange(text.getEnd())
        c.NumberingStyleName = style
        c.NumberingLevel = level
para("Title", "Градина на две улици")
para("Heading 1", "Как започна")
para("Standard", "През март съседите ", ("засадиха", "b"), " първите ", ("двайсет череши", "i"), " и ", ("поканиха училището", "b", "i"), ".", CharFontName="Arial")
para("Standard", "Дворът е 300 м", ("2", "sup"), ", а за поливане стига H", ("2", "sub"), "O от чешмата.", "\n", "Вижте ", ("плана на двора", "link=https://example.org/plan?a=1&b=2"), ".")
para("Standard", "")
para("Heading 2", "Кой какво прави")
lst("List 1", [(0, "Децата поливат"), (1, "сутрин"), (1, "вечер"), (0, "Възрастните подрязват")])
para("Standard", "После:")
lst("Numbering 123", [(0, "купуваме пръст"), (0, "копаем"), (1, "първо лехите")])
para("Quotations", "„Чакаме ви с ръкавици“, казва Мария.")
para("Standard", "Колко дървета има:")
text.insertControlCharacter(text.getEnd(), PARAGRAPH_BREAK, False)
c = text.createTextCursorByRange(text.getEnd()); c.ParaStyleName = "Standard"; c.NumberingStyleName = ""
table = doc.createInstance("com.sun.star.text.TextTable")
table.initialize(3, 2)
text.insertTextContent(text.getEnd(), table, False)
table.RepeatHeadline = True
for name, words in {"A1": "Улица", "B1": "Дървета", "A2": "Липа", "B2": "12", "A3": "Бреза", "B3": "8"}.items():
    cell = table.getCellByName(name); cell.String = words
    k = cell.createTextCursor(); k.gotoEnd(True)
    if name.endswith("1"): k.ParaStyleName = "Table Heading"
    else: k.ParaStyleName = "Table Contents"
pic = doc.createInstance("com.sun.star.text.TextGraphicObject")
gp = smgr.createInstanceWithContext("com.sun.star.graphic.GraphicProvider", ctx)
p = PropertyValue(); p.Name = "URL"; p.Value = "file://" + os.path.abspath("picture.png")
pic.Graphic = gp.queryGraphic((p,))
pic.Description = "Деца поливат"
from com.sun.star.awt import Size
pic.Size = Size(3000, 2200)
text.insertTextContent(text.getEnd(), pic, False)
para("Standard", "Накрая: елате в събота.")
ctl = doc.CurrentController
disp = smgr.createInstanceWithContext("com.sun.star.frame.DispatchHelper", ctx)
disp.executeDispatch(ctl.Frame, ".uno:SelectAll", "", 0, ())
disp.executeDispatch(ctl.Frame, ".uno:SelectAll", "", 0, ())
disp.executeDispatch(ctl.Frame, ".uno:SelectAll", "", 0, ())
t = ctl.getTransferable()
f = next(f for f in t.getTransferDataFlavors() if f.MimeType.startswith("text/html"))
data = t.getTransferData(f)
data = data.value if hasattr(data, "value") else bytes(data)
open("libreoffice-writer.html", "wb").write(data.rstrip(b"\0"))
doc.close(True)
try: desktop.terminate()
except Exception: pass
