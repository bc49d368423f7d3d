/**
 * What the list of functions does when one types into its search box: keeps the entries in which every word occurs. Of a Chinese
 * phrase, which has no spaces, half of its pairs of characters will do. Plain script for any browser, in the page itself; without
 * it the list is whole and the box is hidden.
 */
export const SEARCH_SCRIPT = `(function () {
  var SMALL = ["a", "an", "the", "i", "my", "do", "does", "how", "to", "of", "is", "this", "what", "for"];
  var box = document.querySelector(".find");
  var input = box.querySelector("input");
  var status = box.querySelector("[role=status]");
  var entries = Array.prototype.slice.call(document.querySelectorAll("[data-find]"));
  var groups = Array.prototype.slice.call(document.querySelectorAll("[data-group]"));
  function pairsOf(word) {
    var pairs = [];
    for (var i = 0; i + 1 < word.length; i += 1) if (/^[\\u3400-\\u9fff]{2}$/.test(word.substr(i, 2))) pairs.push(word.substr(i, 2));
    return pairs;
  }
  function fits(text, word) {
    if (text.indexOf(word) !== -1) return true;
    var pairs = pairsOf(word);
    var found = pairs.filter(function (pair) { return text.indexOf(pair) !== -1; }).length;
    return pairs.length > 1 && found * 2 >= pairs.length;
  }
  function show() {
    var words = input.value.normalize("NFKC").toLowerCase().split(/[\\s,、。=?!]+/).filter(Boolean);
    var telling = words.filter(function (word) { return SMALL.indexOf(word) === -1; });
    if (telling.length > 0) words = telling;
    var found = 0;
    entries.forEach(function (entry) {
      var text = entry.getAttribute("data-find");
      entry.hidden = !words.every(function (word) { return fits(text, word); });
      if (!entry.hidden && entry.closest(".families")) found += 1;
    });
    groups.forEach(function (group) { group.hidden = !group.querySelector("[data-find]:not([hidden])"); });
    status.textContent = words.length === 0 ? "" : found === 0 ? box.getAttribute("data-nothing") : box.getAttribute("data-matches").replace("{n}", found);
  }
  box.hidden = false;
  input.addEventListener("input", show);
  show();
})();`;
