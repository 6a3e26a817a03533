"""How the page that shows the pages looks, and how it renews itself: style and script, which stand in it."""

STYLE = """
body { margin: 0; font: 15px/1.4 system-ui, sans-serif; background: #e8e8e8; color: #222 }
header, .problems { padding: .6rem 1rem; background: #fff; border-bottom: 1px solid #bbb }
h1 { font-size: 1.1rem; margin: 0 }
header a { margin-right: .8rem }
h2 { font-size: 1rem; margin: 1.2rem 1rem .4rem }
.problems { margin: 0; padding-left: 2.2rem; max-height: 40vh; overflow: auto }
.problems li { overflow-wrap: anywhere }
.problems .error { color: #a00000; font-weight: 600 }
.problems .note { color: #555 }
.stays { background: #ffe9e9; margin: 0; padding: .6rem 1rem }
.row { display: grid; gap: .8rem; padding: 0 1rem; align-items: start }
.alone { grid-template-columns: repeat(auto-fill, minmax(min(100%, 34rem), 1fr)) }
figure { margin: 0 }
img { width: 100%; background: #fff; box-shadow: 0 1px 4px #888; display: block }
img.changed { outline: 3px solid #d08000 }
p { margin: .2rem 1rem; font-size: .85rem } .row p { margin: 0 }
"""

SCRIPT = """
(function () {
  var shown = REVISION, kept = "docgen-preview-top";
  document.getElementById("made").textContent = new Date(shown).toLocaleTimeString();
  window.docgenPreview = function (newest) {
    if (newest <= shown) return;
    try { sessionStorage.setItem(kept, window.scrollY); } catch (error) {}
    location.reload();
  };
  window.addEventListener("load", function () {
    try {
      var top = sessionStorage.getItem(kept);
      sessionStorage.removeItem(kept);
      if (top !== null) window.scrollTo(0, Number(top));
    } catch (error) {}
  });
  setInterval(function () {
    if (document.hidden) return;
    var asked = document.createElement("script");
    asked.src = "preview.js?" + Date.now();
    asked.onload = asked.onerror = function () { asked.remove(); };
    document.head.appendChild(asked);
  }, 500);
})();
"""
"""It asks `preview.js` for the newest revision; REVISION stands for its own. The page stays scrolled to where
it was."""
