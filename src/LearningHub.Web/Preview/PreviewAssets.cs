namespace LearningHub.Web.Preview;

/// <summary>Script and styles of the preview.</summary>
internal static class PreviewAssets
{
    /// <summary>Reloads the page, or shows errors over it.</summary>
    public const string Script = """
        const styles = document.createElement("link");
        styles.rel = "stylesheet";
        styles.href = "/_preview/overlay.css";
        document.head.append(styles);
        const events = new EventSource("/_preview/events");
        events.addEventListener("reload", () => location.reload());
        events.addEventListener("diagnostics", (event) => {
          let overlay = document.getElementById("preview-diagnostics");
          if (!overlay) {
            overlay = document.createElement("section");
            overlay.id = "preview-diagnostics";
            overlay.setAttribute("role", "alert");
            overlay.setAttribute("aria-label", "Errors in the content");
            document.body.prepend(overlay);
          }
          const heading = document.createElement("h2");
          heading.textContent = "The last change cannot be shown. This is the page from before it.";
          const diagnostics = document.createElement("pre");
          diagnostics.tabIndex = 0;
          diagnostics.textContent = event.data;
          overlay.replaceChildren(heading, diagnostics);
        });
        """;

    /// <summary>Styles of the errors.</summary>
    public const string Styles = """
        #preview-diagnostics { position: fixed; inset: auto 0 0 0; max-height: 60vh; overflow: auto; z-index: 1000; padding: 1rem 1.5rem;
          background: #2b1111; color: #fff; border-top: 6px solid #ffb3a7; font-family: sans-serif; }
        #preview-diagnostics h2 { margin: 0 0 .5rem; font-size: 1.1875rem; }
        #preview-diagnostics pre { margin: 0; font: 1rem/1.4 ui-monospace, monospace; white-space: pre-wrap; }
        """;
}
