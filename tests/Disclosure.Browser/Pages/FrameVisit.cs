namespace Disclosure.Browser.Pages;

/// <summary>What is learnt of the frame of a page from one visit: on a phone, and in the window of a desk, with usual and with large type.</summary>
internal sealed record FrameVisit
{
    /// <summary>The widths and sizes of type that the frame is made for.</summary>
    public static IReadOnlyList<Look> Looks { get; } = [new(360, "light"), new(360, "elder"), new(1280, "light"), new(1280, "elder")];

    /// <summary>Words that a line of a heading or a name ends within, on the phone.</summary>
    public required IReadOnlyList<string> BrokenWords { get; init; }

    /// <summary>Lines that begin with a mark that closes or end with one that opens, with the look.</summary>
    public required IReadOnlyList<string> Marks { get; init; }

    /// <summary>Texts stretched to the full width of their lines, on the phone.</summary>
    public required IReadOnlyList<string> Justified { get; init; }

    /// <summary>The most lines that the crumbs take.</summary>
    public required int CrumbLines { get; init; }

    /// <summary>What is covered or out of sight when it has the focus, with the look.</summary>
    public required IReadOnlyList<string> Covered { get; init; }

    /// <summary>Where the table begins on a phone in 长者模式, from the top of the page; 0 where there is none.</summary>
    public required double TableTop { get; init; }

    /// <summary>How wide the text of the page is at a desk in 长者模式, in its own size of type.</summary>
    public required double MainWidth { get; init; }

    /// <summary>Visits a page.</summary>
    /// <param name="session">The browser.</param>
    /// <param name="address">Where it is.</param>
    /// <param name="looks">The looks in which its lines are read.</param>
    /// <param name="focused">Of these the looks in which each place gets the focus, which takes long where there are hundreds.</param>
    public static async Task<FrameVisit> MakeAsync(BrowserSession session, Uri address, IReadOnlyCollection<Look> looks, IReadOnlyCollection<Look> focused)
    {
        await using var opened = await session.OpenAsync(address, width: 360);
        var (broken, covered, marks) = (new List<string>(), new List<string>(), new List<string>());
        var (lines, top, width) = (0, 0d, 0d);
        foreach (var look in looks)
        {
            await look.ShowAsync(opened);
            lines = Math.Max(lines, await opened.Page.EvaluateAsync<int>(LineReport.CrumbLines));
            marks.AddRange((await opened.Page.EvaluateAsync<string[]>(LineReport.Marks)).Select(found => $"{look}：{found}"));
            if (look.Width == 360)
                broken.AddRange(await opened.Page.EvaluateAsync<string[]>(LineReport.Broken, LineReport.Words));
            if (look is { Width: 360, Mode: "elder" })
                top = await opened.Page.EvaluateAsync<double>("() => document.querySelector('.sheet :is(table, dl)')?.getBoundingClientRect().top + scrollY || 0");
            if (look is { Width: 1280, Mode: "elder" })
                width = await opened.Page.EvaluateAsync<double>("() => document.querySelector('main').clientWidth / parseFloat(getComputedStyle(document.documentElement).fontSize)");
            if (focused.Contains(look))
                covered.AddRange((await opened.Page.EvaluateAsync<string[]>(CoveredReport.Script, StopSample.Most)).Select(found => $"{look}：{found}"));
        }

        return new()
        {
            BrokenWords = broken,
            Marks = marks,
            Justified = await opened.Page.EvaluateAsync<string[]>(LineReport.Justified),
            CrumbLines = lines,
            Covered = covered,
            TableTop = top,
            MainWidth = width,
        };
    }
}
