using Disclosure.Core.Findings;
using Fluid;
using Fluid.Ast;
using Fluid.Parser;

namespace Disclosure.Site.Theme.Liquid;

/// <summary>
/// The engine's grammar, with a bound for what is nested, and with pieces that know their place in the template where one of them can fail.
/// </summary>
internal sealed class TemplateParser : FluidParser
{
    // Gathers what it holds in a buffer without a bound, and no theme needs it.
    private const string Unbounded = "ifchanged";

    /// <summary>The grammar; any number of templates may be parsed with it, one after the other.</summary>
    public TemplateParser()
    {
        RegisteredTags.Remove(Unbounded);
        foreach (var name in RegisteredTags.Keys.ToList())
        {
            RegisteredTags[name] = new TemplateRule<Statement>(RegisteredTags[name], isLevel: false, Placed);
        }
        AnyTagsList.Parser = new TemplateRule<IReadOnlyList<Statement>>(AnyTagsList.Parser!, isLevel: true, made: null);
        Primary.Parser = new TemplateRule<Expression>(Primary.Parser!, isLevel: true, (_, _, made) => BoundedRange.Over(made));
        FilterExpression.Parser = new TemplateRule<Expression>(FilterExpression.Parser!, isLevel: true, Placed);
        foreach (var (name, made) in RegisteredOperators.ToList()) RegisteredOperators[name] = (left, right) => new CountedExpression(made(left, right), left);
        RegisteredOperators["contains"] = MeteredExpression.Contains;
        RegisteredOperators["=="] = MeteredExpression.Equal;
        RegisteredOperators["!="] = RegisteredOperators["<>"] = MeteredExpression.NotEqual;
    }

    /// <summary>The template of a text, or null with a finding that says what is wrong with it.</summary>
    public FluidTemplate? Parse(TemplateSource source, FindingList findings)
    {
        var parse = new TemplateParse(source);
        try
        {
            if (Grammar.TryParse(parse, out var statements, out var error) && error is null)
            {
                var template = new FluidTemplate(statements);
                new TemplateDepth(source).Check(template);
                return template;
            }
            Report(source, error?.Message ?? "", error?.Position.Offset ?? 0, findings);
        }
        catch (TemplateFault fault)
        {
            findings.Error("template-syntax", fault.Place!.Value, fault.Message);
        }
        // The engine has more ways to refuse a text than it has exceptions of its own: a number with too many digits is one.
        catch (Exception e) when (FaultWords.Covers(e))
        {
            Report(source, e.Message, parse.Scanner.Cursor.Offset, findings);
        }
        return null;
    }

    private void Report(TemplateSource source, string error, int offset, FindingList findings) => findings.Add(new SyntaxWords(source, RegisteredTags.Keys).Of(error, offset));

    private static Statement Placed(TemplateParse parse, int start, Statement made) => made switch
    {
        BreakStatement or ContinueStatement or CommentStatement or RawStatement or AssignStatement or OutputStatement
            or IncrementStatement or DecrementStatement or LiquidStatement => made,
        CaptureStatement capture => new PlacedStatement(parse.Source, start, new BoundedCapture(capture)),
        ForStatement { Source: RangeExpression } f => new PlacedStatement(parse.Source, start, new ForStatement(
            f.Statements, f.Identifier, BoundedRange.Over(f.Source), f.Limit, f.Offset, f.Reversed, f.Else)),
        TableRowStatement { Source: RangeExpression } t => new PlacedStatement(parse.Source, start, new TableRowStatement(
            t.Statements, t.Identifier, BoundedRange.Over(t.Source), t.Limit, t.Offset, t.Cols)),
        ForStatement f => new PlacedStatement(parse.Source, start, new CountedStatement(f, f.Source, times: 1)),
        CaseStatement c => new PlacedStatement(parse.Source, start, new CountedStatement(c, c.Expression, c.Whens.Sum(w => w.Options.Count))),
        _ => new PlacedStatement(parse.Source, start, made),
    };

    private static Expression Placed(TemplateParse parse, int start, Expression made) =>
        made is LiteralExpression ? made : new PlacedExpression(parse.Source, start, made, IsWritten(parse.Source.Text.AsSpan(0, start)));

    // Of all that has a value with filters, only an assignment has something else before it.
    private static bool IsWritten(ReadOnlySpan<char> before) => !before.TrimEnd().EndsWith("=");
}
