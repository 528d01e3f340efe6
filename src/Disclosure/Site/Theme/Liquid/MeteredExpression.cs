using Fluid;
using Fluid.Ast;
using Fluid.Values;

namespace Disclosure.Site.Theme.Liquid;

/// <summary>Two values compared. For long texts and lists that is work, which the engine's own does not count.</summary>
internal sealed class MeteredExpression(Expression left, Expression right, Func<FluidValue, FluidValue, bool> holds, bool isSearch) : BinaryExpression(left, right)
{
    /// <summary>Whether the first is the second.</summary>
    public static Expression Equal(Expression left, Expression right) => new MeteredExpression(left, right, (a, b) => a.Equals(b), isSearch: false);

    /// <summary>Whether the first is not the second.</summary>
    public static Expression NotEqual(Expression left, Expression right) => new MeteredExpression(left, right, (a, b) => !a.Equals(b), isSearch: false);

    /// <summary>Whether the first has the second in it.</summary>
    public static Expression Contains(Expression left, Expression right) => new MeteredExpression(left, right, (a, b) => a.Contains(b), isSearch: true);

    /// <inheritdoc/>
    public override ValueTask<FluidValue> EvaluateAsync(TemplateContext context)
    {
        var (first, second) = (Finished.Of(Left.EvaluateAsync(context)), Finished.Of(Right.EvaluateAsync(context)));
        var (page, size, other) = ((PageContext)context, ValueSize.Of(first), ValueSize.Of(second));
        if (isSearch) page.ChargeSearch(size, other);
        else page.ChargeRead(Math.Min(size, other));
        return new(new BinaryExpressionFluidValue(first, holds(first, second)));
    }

    /// <inheritdoc/>
    protected override Expression Accept(AstVisitor visitor)
    {
        visitor.Visit(Left);
        visitor.Visit(Right);
        return this;
    }
}
