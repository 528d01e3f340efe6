using Fluid;
using Fluid.Ast;
using Fluid.Values;

namespace Disclosure.Site.Theme.Liquid;

/// <summary>A value with its filters that knows where it stands, so that what goes wrong in it is told with its place.</summary>
/// <param name="source">The template.</param>
/// <param name="offset">Where it begins there.</param>
/// <param name="inner">The value.</param>
/// <param name="isWritten">Whether it goes on the page as it is.</param>
internal sealed class PlacedExpression(TemplateSource source, int offset, Expression inner, bool isWritten) : Expression
{
    /// <summary>Where it begins in the template.</summary>
    public int Offset => offset;

    /// <summary>The value.</summary>
    public Expression Inner => inner;

    /// <inheritdoc/>
    public override ValueTask<FluidValue> EvaluateAsync(TemplateContext context)
    {
        try
        {
            var value = Finished.Of(inner.EvaluateAsync(context));
            // The engine writes it when this is done, and what fails then has no place.
            if (isWritten && (value is ViewValue || (value is ArrayValue list && list.Values.Any(v => v is ViewValue)))) throw new InvalidCastException();
            return new(value);
        }
        catch (Exception e) when (FaultWords.Covers(e))
        {
            throw new FaultWords(source, offset, (PageContext)context).Of(e);
        }
    }

    /// <inheritdoc/>
    protected override Expression Accept(AstVisitor visitor) => visitor.VisitOtherExpression(this);
}
