// Cockpit's bundle does not export its viewer, so look for it among the modules: the class that saves SVG and draws BPMN.
(() => {
  let load;
  self.webpackChunkcamunda_bpm_webapp.push([["pen"], {}, (require) => { load = require; }]);
  const viewers = Object.keys(load.m)
    .filter((id) => { const code = String(load.m[id]); return code.includes("prototype.saveSVG") && code.includes("bpmn.io"); })
    .flatMap((id) => Object.values(load(id)))
    .filter((it) => typeof it === "function" && it.prototype && it.prototype.importXML && it.prototype.getModules);
  window.Viewer = viewers[0];

  // The same diagram gives the same file: no random ids, nothing that only a mouse needs; white also on a dark page.
  const tidied = (svg) => {
    const random = (svg.match(/<marker id="[^"]*[-_]([a-z0-9]{20,})"/) || [])[1];
    const text = random ? svg.replaceAll(random, "marker") : svg;
    const picture = new DOMParser().parseFromString(text.substring(text.indexOf("<svg")), "image/svg+xml").documentElement;
    picture.querySelectorAll(".djs-hit, .djs-outline").forEach((it) => it.remove());
    const paper = document.createElementNS("http://www.w3.org/2000/svg", "rect");
    ["x", "y", "width", "height"].forEach((it) => paper.setAttribute(it, picture.viewBox.baseVal[it]));
    paper.setAttribute("fill", "#fff");
    picture.prepend(paper);
    return picture;
  };

  // The English names stand beside the Chinese ones in the model, as the property name.en of each element.
  window.inEnglish = (xml) => {
    const model = new DOMParser().parseFromString(xml, "application/xml");
    for (const property of model.getElementsByTagNameNS("http://camunda.org/schema/1.0/bpmn", "property")) {
      const element = property.parentNode.parentNode.parentNode;
      const english = property.getAttribute("value");
      if (property.getAttribute("name") === "name.en" && element.localName === "textAnnotation") {
        element.getElementsByTagNameNS(element.namespaceURI, "text")[0].textContent = english;
      } else if (property.getAttribute("name") === "name.en") {
        element.setAttribute("name", english);
      }
    }
    return new XMLSerializer().serializeToString(model);
  };

  window.drawDiagram = async (xml) => {
    const canvas = document.getElementById("canvas");
    document.body.style.padding = "0";
    canvas.innerHTML = "";
    const frame = document.createElement("div");
    frame.style.cssText = "width:1200px;height:800px";
    canvas.appendChild(frame);
    const fontFamily = "Arial, 'Noto Sans CJK SC', 'Source Han Sans SC', 'Microsoft YaHei', 'PingFang SC', sans-serif";
    const viewer = new window.Viewer({
      container: frame,
      textRenderer: { defaultStyle: { fontFamily, fontSize: 12 }, externalStyle: { fontFamily, fontSize: 12 } },
    });
    const { warnings } = await viewer.importXML(xml);
    const { svg } = await viewer.saveSVG();
    viewer.destroy();
    const picture = tidied(svg);
    const box = picture.viewBox.baseVal;
    window.lastSvg = new XMLSerializer().serializeToString(picture);
    return {
      svg: window.lastSvg.replaceAll("<g class=", "\n<g class=") + "\n",
      width: Math.ceil(box.width), height: Math.ceil(box.height), warnings: warnings.map((it) => it.message),
    };
  };
})();
