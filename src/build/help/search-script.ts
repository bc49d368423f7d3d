/**
 * What the list of functions does when one types into its search box: keeps the entries in which every word occurs. Plain script
 * for any browser, in the page itself; without it the list is whole and the box is hidden.
 */
export const SEARCH_SCRIPT = `(function () {
  var box = document.querySelector(".find");
  var input = box.querySelector("input");
  var status = box.querySelector("[role=status]");
  var entries = Array.prototype.slice.call(document.querySelectorAll("[data-find]"));
  var groups = Array.prototype.slice.call(document.querySelectorAll("[data-group]"));
  function show() {
    var words = input.value.toLowerCase().split(/[\\s,，。、=.?？]+/).filter(Boolean);
    var found = 0;
    entries.forEach(function (entry) {
      var text = entry.getAttribute("data-find");
      entry.hidden = !words.every(function (word) { return text.indexOf(word) !== -1; });
      if (!entry.hidden && entry.closest(".families")) found += 1;
    });
    groups.forEach(function (group) { group.hidden = !group.querySelector("[data-find]:not([hidden])"); });
    status.textContent = words.length === 0 ? "" : found === 0 ? box.getAttribute("data-nothing") : box.getAttribute("data-matches").replace("{n}", found);
  }
  box.hidden = false;
  input.addEventListener("input", show);
  show();
})();`;
