using Fluid.Parser;

namespace Disclosure.Site.Theme.Liquid;

/// <summary>One parse of one template: what it reads, and how deep and how long it has gone.</summary>
internal sealed class TemplateParse(TemplateSource source) : FluidParseContext(source.Text)
{
    // The engine's parser calls itself for each level, and tries some forms twice: what is nested costs a stack, and doubles in time.
    private const int MostLevels = 60;
    private const int StepsOfAnyText = 10_000;
    private const int StepsOfCharacter = 20;

    private int _levels;
    private int _steps;

    /// <summary>The template.</summary>
    public TemplateSource Source { get; } = source;

    /// <summary>Goes a level down, or says that this is too deep.</summary>
    public void Enter()
    {
        if (++_levels > MostLevels) throw Fault($"嵌套太深：一个模板里最多套 {MostLevels} 层。");
        if (++_steps > StepsOfAnyText + StepsOfCharacter * (long)Source.Text.Length) throw Fault("式子太复杂，读不完；请分成几步写。");
    }

    /// <summary>Comes back from <see cref="Enter"/>.</summary>
    public void Leave() => _levels--;

    private TemplateFault Fault(string message) => new(message, Source.At(Scanner.Cursor.Offset));
}
