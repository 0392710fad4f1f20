// Draws the pictures of a page from its own table: no number stands in two places, and without this the table remains.
(() => {
  "use strict";
  const pictures = document.querySelectorAll("canvas[data-chart]");
  if (pictures.length === 0 || typeof Chart === "undefined") {
    return;
  }
  const LOWEST = 1;
  const HIGHEST = 4;
  const drawn = [];

  const number = cell => cell.dataset.value === "" ? null : Number(cell.dataset.value);
  const texts = cells => [...cells].map(cell => cell.textContent.trim());

  function read(id) {
    const table = document.getElementById(id);
    return {
      columns: texts(table.tHead.rows[0].cells).slice(1),
      rows: [...table.tBodies[0].rows].map(row => ({
        name: row.cells[0].textContent.trim(),
        values: [...row.cells].slice(1).map(number)
      }))
    };
  }

  /** In the colours of the page; black when it is printed. */
  function colours(printed) {
    const style = getComputedStyle(document.documentElement);
    const of = name => style.getPropertyValue(name).trim();
    return printed
      ? { ink: "#000", soft: "#333", line: "#bbb", accent: "#000", mend: "#777" }
      : { ink: of("--ink"), soft: of("--ink-soft"), line: of("--line"), accent: of("--accent"), mend: of("--mend") };
  }

  function folded(words, longest) {
    const lines = [""];
    for (const word of words.split(" ")) {
      const last = lines.length - 1;
      if (lines[last] === "") {
        lines[last] = word;
      } else if ((lines[last] + " " + word).length <= longest) {
        lines[last] += " " + word;
      } else {
        lines.push(word);
      }
    }
    return lines;
  }

  function common(paint) {
    return {
      responsive: true, maintainAspectRatio: false, animation: false, spanGaps: false,
      plugins: { legend: { display: false }, tooltip: { enabled: true } },
      color: paint.ink
    };
  }

  function radar(data, paint) {
    const last = data.columns.length - 1;
    const sets = last === 0 ? [0] : [0, last];
    const first = { borderDash: [6, 4], pointStyle: "rect", borderColor: paint.mend, backgroundColor: "transparent", pointBackgroundColor: paint.mend };
    const latest = { borderDash: [], pointStyle: "circle", borderColor: paint.accent, backgroundColor: "transparent", pointBackgroundColor: paint.accent };
    const options = common(paint);
    options.plugins.legend = { display: true, position: "bottom", labels: { usePointStyle: true, color: paint.ink } };
    options.scales = { r: {
      min: LOWEST - 1, max: HIGHEST,
      ticks: { stepSize: 1, color: paint.soft, backdropColor: "transparent", callback: value => value < LOWEST ? "" : value },
      grid: { color: paint.line }, angleLines: { color: paint.line },
      pointLabels: { color: paint.ink, font: { size: 13 }, callback: label => folded(label, 18) }
    } };
    return { type: "radar", options, data: {
      labels: data.rows.map(row => row.name),
      datasets: sets.map(at => ({ label: data.columns[at], data: data.rows.map(row => row.values[at]), borderWidth: 2,
        pointRadius: 4, ...(at === last ? latest : first) }))
    } };
  }

  function line(data, paint, index) {
    const row = data.rows[index];
    const options = common(paint);
    options.scales = {
      y: { min: LOWEST - 0.2, max: HIGHEST + 0.2, afterBuildTicks: axis => { axis.ticks = [1, 2, 3, 4].map(value => ({ value })); },
        ticks: { color: paint.soft }, grid: { color: paint.line } },
      x: { ticks: { color: paint.soft, maxRotation: 0, autoSkip: true, callback: at => data.columns[at].split(",")[0] }, grid: { display: false } }
    };
    return { type: "line", options, data: {
      labels: data.columns,
      datasets: [{ label: row.name, data: row.values, borderColor: paint.accent, pointBackgroundColor: paint.accent, borderWidth: 2, pointRadius: 4 }]
    } };
  }

  function draw(printed) {
    drawn.splice(0).forEach(chart => chart.destroy());
    const paint = colours(printed);
    for (const canvas of pictures) {
      const data = read(canvas.dataset.from);
      drawn.push(new Chart(canvas, canvas.dataset.chart === "radar" ? radar(data, paint) : line(data, paint, Number(canvas.dataset.row))));
    }
  }

  Chart.defaults.font.size = 13;
  Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
  draw(false);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => draw(false));
  let opened = [];
  addEventListener("beforeprint", () => {
    opened = [...document.querySelectorAll("details.behind:not([open])")];
    opened.forEach(each => { each.open = true; });
    draw(true);
  });
  addEventListener("afterprint", () => {
    opened.forEach(each => { each.open = false; });
    draw(false);
  });
})();
