using System.Globalization;
using Fluid;

namespace Disclosure.Site.Theme.Liquid;

/// <summary>One page being rendered: its names, and how much work its templates have done.</summary>
internal sealed class PageContext : TemplateContext
{
    /// <summary>How many templates may include one another, one within the other.</summary>
    public const int MostLevels = 50;

    // So many characters of a text made or read are a step.
    private const int CharactersOfStep = 128;
    private const int ComparisonsOfStep = 1 << 20;
    private const long MostMade = 20_000_000;

    private long _made;

    /// <summary>A page with the engine's options.</summary>
    /// <param name="options">The options.</param>
    /// <param name="mostSteps">How many steps its templates may take.</param>
    public PageContext(TemplateOptions options, int mostSteps)
        : base(options)
    {
        CultureInfo = CultureInfo.InvariantCulture;
        MaxSteps = mostSteps;
    }

    /// <summary>The steps taken: a tag, an output, a stretch of text, one round of a loop.</summary>
    public int Steps => _steps;

    /// <summary>Whether the work is more than a page may take.</summary>
    public bool IsSpent => _steps > MaxSteps;

    /// <summary>Whether templates that include one another, and loops in loops, are too deep.</summary>
    public bool IsTooDeep => _recursion > Options.MaxRecursion;

    /// <summary>Counts a value of this size that a template has made: it may keep all that it makes.</summary>
    public void ChargeMade(long size)
    {
        _made += size;
        if (_made > MostMade) throw new TemplateFault("一页里模板拼出的内容加起来太多；多半是循环太长，或循环里又有循环。");
        ChargeRead(size);
    }

    /// <summary>Counts the work of going through values of this size.</summary>
    public void ChargeRead(long size) => Charge(size / CharactersOfStep);

    /// <summary>Counts the work of looking for a text in another.</summary>
    public void ChargeSearch(long whole, long part) => Charge((whole + part) / CharactersOfStep + whole * part / ComparisonsOfStep);

    private void Charge(long steps)
    {
        _steps = (int)Math.Min(int.MaxValue / 2, _steps + steps);
        IncrementSteps();
    }
}
