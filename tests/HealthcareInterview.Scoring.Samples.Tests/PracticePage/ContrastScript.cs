namespace HealthcareInterview.Scoring.Samples.Tests.PracticePage;

/// <summary>Finds visible text whose contrast is under WCAG's AA: 4.5, or 3 for large text.</summary>
internal static class ContrastScript
{
    public const string Text =
        """
        () => {
          const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
          const rgba = (colour) => {
            canvas.clearRect(0, 0, 1, 1);
            canvas.fillStyle = colour;
            canvas.fillRect(0, 0, 1, 1);
            const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
            return [r, g, b, a / 255];
          };
          const over = (top, under) => [0, 1, 2].map((i) => top[i] * top[3] + under[i] * (1 - top[3])).concat(1);
          const light = ([r, g, b]) => {
            const [x, y, z] = [r, g, b].map((v) => (v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4));
            return 0.2126 * x + 0.7152 * y + 0.0722 * z;
          };
          const background = (element) => {
            const layers = [];
            for (let at = element; at; at = at.parentElement) {
              layers.push(rgba(getComputedStyle(at).backgroundColor));
            }
            return layers.reduceRight((under, top) => over(top, under), [255, 255, 255, 1]);
          };
          const poor = [];
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {
            const element = walker.currentNode.parentElement;
            const style = getComputedStyle(element);
            if (!walker.currentNode.textContent.trim() || !element.checkVisibility() || element.closest('.sr, .skip, #marks, script, noscript, :disabled')) {
              continue;
            }
            const behind = background(element);
            const [a, b] = [light(over(rgba(style.color), behind)), light(behind)].sort((x, y) => y - x);
            const ratio = (a + 0.05) / (b + 0.05);
            const size = parseFloat(style.fontSize);
            const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
            if (ratio < (large ? 3 : 4.5)) {
              poor.push(`${ratio.toFixed(2)} ${element.tagName}.${element.className} "${walker.currentNode.textContent.trim().slice(0, 30)}"`);
            }
          }
          return poor;
        }
        """;
}
